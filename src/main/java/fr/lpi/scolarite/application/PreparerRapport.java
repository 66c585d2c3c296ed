package fr.lpi.scolarite.application;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.domain.AnneeScolaire;
import fr.lpi.scolarite.domain.EleveConnu;
import fr.lpi.scolarite.domain.FichierLu;
import fr.lpi.scolarite.domain.Inscriptions;
import fr.lpi.scolarite.domain.Rapport;
import fr.lpi.scolarite.domain.Rapprochement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/// Compares a file with the school of this very moment.
@Component
class PreparerRapport {

    private final Inscriptions inscriptions;
    private final Clock horloge;

    PreparerRapport(Inscriptions inscriptions, Clock horloge) {
        this.inscriptions = inscriptions;
        this.horloge = horloge;
    }

    Rapport preparer(EtablissementId etablissement, FichierLu lu) {
        return Rapprochement.de(lu, inscriptions.connus(etablissement), AnneeScolaire.le(LocalDate.now(horloge)));
    }

    /// Tells two reports apart: the one that was read and the one about to be carried out must be the same.
    static String empreinte(Rapport rapport) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            rapport.refuses().forEach(refus -> ajouter(sha, refus));
            rapport.aModifier().forEach(modification -> ajouter(sha, modification));
            rapport.aAjouter().forEach(ligne -> ajouter(sha, ligne));
            rapport.absents().stream().map(EleveConnu::id).forEach(id -> ajouter(sha, id));
            return HexFormat.of().formatHex(sha.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 fait partie de tout JDK", e);
        }
    }

    private static void ajouter(MessageDigest sha, Object partie) {
        sha.update(partie.toString().getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
    }
}
