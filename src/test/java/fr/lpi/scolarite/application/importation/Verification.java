package fr.lpi.scolarite.application.importation;

import static fr.lpi.Personnes.enTantQue;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.application.importation.ConduireImport.Fichier;
import fr.lpi.scolarite.application.importation.dossier.EtatImport;
import fr.lpi.scolarite.fichier.Contenu;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Has a file checked as its page does.
public final class Verification {

    private Verification() {}

    public static EtatImport de(ConduireImport conduire, Utilisateur direction, Etablissement ecole, String csv) {
        return de(conduire, direction, ecole.id(), csv);
    }

    public static EtatImport de(ConduireImport conduire, Utilisateur direction, EtablissementId ecole, String csv) {
        var octets = csv.getBytes(StandardCharsets.UTF_8);
        return de(conduire, direction, ecole, () -> new ByteArrayInputStream(octets));
    }

    public static EtatImport de(
            ConduireImport conduire, Utilisateur direction, EtablissementId ecole, Contenu contenu) {
        return enTantQue(direction, () -> conduire.verifier(direction, ecole, new SansRien(contenu), "a.csv"));
    }

    private record SansRien(Contenu contenu) implements Fichier {

        @Override
        public InputStream ouvrir() throws IOException {
            return contenu.ouvrir();
        }

        @Override
        public void close() {}
    }
}
