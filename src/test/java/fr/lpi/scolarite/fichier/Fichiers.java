package fr.lpi.scolarite.fichier;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;

/// Files written by hand, and how they read on 21 November 2026.
final class Fichiers {

    static final LocalDate LE_21_NOVEMBRE = LocalDate.of(2026, 11, 21);

    static final String ENTETE = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;"
            + "Adresse1;Cp1;Commune1;Pays1;Adresse2;Cp2;Commune2;Pays2; Cycle;Niveau;Libellé classe;"
            + "Identifiant classe;Attestation fournie;Autorisation associations;Autorisation photo;Décision de passage\n";

    private static final Etablissement ECOLE =
            new Etablissement(new EtablissementId(new UUID(0, 1)), "9990001X", "École Marcel Pagnol", 1, "099");
    private static final Etablissement COLLEGE =
            new Etablissement(new EtablissementId(new UUID(0, 2)), "9990002Y", "Collège Curie", 2, "099");

    private Fichiers() {}

    /// A line of the extraction in its usual order.
    static String ligne(String nom, String prenom, String naissance, String ine) {
        return "%s;;%s;%s;F;%s;12 rue des Écoles;99000;VILLE;FRANCE;;;;;CYCLE II;CE2;CE1-CE2 A;99004;O;N;O;\n"
                .formatted(nom, prenom, naissance, ine);
    }

    static FichierLu onde(String texte) {
        return onde(texte, StandardCharsets.UTF_8);
    }

    static FichierLu onde(String texte, Charset encodage) {
        return lire(ECOLE, texte.getBytes(encodage));
    }

    static FichierLu ecole(byte[] octets) {
        return lire(ECOLE, octets);
    }

    static FichierLu siecle(String xml) {
        return lire(COLLEGE, xml.getBytes(Charset.forName("ISO-8859-15")));
    }

    static FichierLu college(byte[] octets) {
        return lire(COLLEGE, octets);
    }

    static byte[] demonstration(String nom) {
        try (var flux = Fichiers.class.getResourceAsStream("/demonstration/" + nom)) {
            return java.util.Objects.requireNonNull(flux).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FichierRefuse refus(org.assertj.core.api.ThrowableAssert.ThrowingCallable lecture) {
        return (FichierRefuse) Assertions.catchThrowableOfType(FichierRefuse.class, lecture);
    }

    private static FichierLu lire(Etablissement ecole, byte[] octets) {
        try {
            var lu = new FichierLu();
            new Lecture(ecole, LE_21_NOVEMBRE, NIVEAUX).lire(() -> new ByteArrayInputStream(octets), lu);
            return lu;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Niveaux NIVEAUX = new Niveaux() {

        private static final Set<String> CONNUS = Set.of("ps", "ms", "gs", "cp", "ce1", "ce2", "cm1", "cm2");

        @Override
        public Optional<String> depuisOnde(String libelle) {
            return Optional.of(libelle.toLowerCase(Locale.ROOT)).filter(CONNUS::contains);
        }

        @Override
        public Optional<String> depuisMef(String codeMef) {
            return codeMef.startsWith("100") ? Optional.of("6e") : Optional.empty();
        }
    };
}
