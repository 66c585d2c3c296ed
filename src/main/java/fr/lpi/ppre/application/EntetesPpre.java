package fr.lpi.ppre.application;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Freezes, on the day of finalisation, what the document says of the pupil.
@Component
public class EntetesPpre {

    private final Livrets livrets;
    private final Eleves eleves;
    private final Comptes comptes;
    private final Clock horloge;

    EntetesPpre(Livrets livrets, Eleves eleves, Comptes comptes, Clock horloge) {
        this.livrets = livrets;
        this.eleves = eleves;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    public Entete du(LivretId id, LocalDate le) {
        var livret = livrets.parId(id).orElseThrow(Introuvable::new);
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        return new Entete(
                livret.numero().valeur(),
                eleve.nom(),
                eleve.prenom(),
                eleve.dateNaissance(),
                eleve.etablissement().nom(),
                eleve.etablissement().uai(),
                eleve.classe(),
                Optional.ofNullable(livret.responsable())
                        .flatMap(comptes::parId)
                        .map(Utilisateur::nomComplet)
                        .orElse(""),
                LocalDate.ofInstant(livret.creeLe(), horloge.getZone()),
                le);
    }
}
