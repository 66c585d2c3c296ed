package fr.lpi.scolarite.fichier;

import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.scolarite.domain.ligne.Recueil;
import fr.lpi.scolarite.domain.ligne.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.LocalDate;

/// Reads a file for one school on one day; recognises what it is by its content, never by its name.
public record Lecture(Etablissement ecole, LocalDate aujourdhui, Niveaux niveaux) {

    static final int ELEVES_AU_PLUS = 500_000;

    AnneeScolaire annee() {
        return AnneeScolaire.le(aujourdhui);
    }

    /// @throws FichierRefuse not a file of this school and year, or not one LPI can read: what was gathered is then
    /// void
    public Source lire(Contenu contenu, Recueil recueil) throws IOException {
        var genre = Genre.de(contenu);
        if (genre == Genre.VIDE) {
            throw new FichierRefuse(
                    "Ce fichier est vide.", "Refaites l'extraction, puis choisissez le nouveau fichier.");
        }
        if (genre == Genre.AUTRE) {
            throw new FichierRefuse("Ce fichier n'est ni une extraction ONDE ni un export SIECLE.", ouLePrendre(ecole));
        }
        if (ecole.secondDegre() && genre == Genre.TEXTE) {
            throw new FichierRefuse(
                    "Ce fichier n'est pas un export de SIECLE, et « %s » est du second degré.".formatted(ecole.nom()),
                    FichierSiecle.OU_LE_PRENDRE);
        }
        if (!ecole.secondDegre() && genre != Genre.TEXTE) {
            throw new FichierRefuse(
                    "Ce fichier n'est pas une extraction d'ONDE, et « %s » est du premier degré."
                            .formatted(ecole.nom()),
                    FichierOnde.OU_LE_PRENDRE);
        }
        var borne = new Borne(recueil, ecole);
        lire(contenu, genre, borne);
        if (borne.lus == 0) {
            throw new FichierRefuse("Ce fichier ne contient aucun élève.", ouLePrendre(ecole));
        }
        return genre == Genre.TEXTE ? Source.ONDE : Source.SIECLE;
    }

    private void lire(Contenu contenu, Genre genre, Recueil recueil) throws IOException {
        switch (genre) {
            case ZIP -> ArchiveSiecle.lire(contenu, new FichierSiecle(this, recueil));
            case XML -> {
                var fichier = new FichierSiecle(this, recueil);
                try (var flux = contenu.ouvrir()) {
                    fichier.lireDivisions(flux);
                }
                try (var flux = contenu.ouvrir()) {
                    fichier.lireEleves(flux);
                }
            }
            default -> new FichierOnde(this, recueil).lire(contenu);
        }
    }

    static FichierRefuse tropDEleves(Etablissement ecole) {
        return new FichierRefuse("Ce fichier a plus de %d élèves.".formatted(ELEVES_AU_PLUS), ouLePrendre(ecole));
    }

    /// Counts what goes through: no school has that many pupils, and the disk has an end.
    private static final class Borne implements Recueil {

        private final Recueil recueil;
        private final Etablissement ecole;
        private int lus;

        Borne(Recueil recueil, Etablissement ecole) {
            this.recueil = recueil;
            this.ecole = ecole;
        }

        @Override
        public void accepter(LigneEleve ligne) {
            compter();
            recueil.accepter(ligne);
        }

        @Override
        public void refuser(LigneRefusee ligne) {
            compter();
            recueil.refuser(ligne);
        }

        @Override
        public void ignorer() {
            compter();
            recueil.ignorer();
        }

        private void compter() {
            if (lus++ == ELEVES_AU_PLUS) {
                throw tropDEleves(ecole);
            }
        }
    }

    /// Where a school finds the file, in words.
    public static String ouLePrendre(Etablissement ecole) {
        return ecole.secondDegre() ? FichierSiecle.OU_LE_PRENDRE : FichierOnde.OU_LE_PRENDRE;
    }

    private enum Genre {
        VIDE,
        ZIP,
        XML,
        TEXTE,
        AUTRE;

        static Genre de(Contenu contenu) throws IOException {
            try (var flux = new BufferedInputStream(contenu.ouvrir())) {
                var debut = flux.readNBytes(512);
                if (debut.length == 0) {
                    return VIDE;
                }
                if (debut.length > 1 && debut[0] == 'P' && debut[1] == 'K') {
                    return ZIP;
                }
                // A PDF, a spreadsheet, UTF-16 are full of such bytes; a damaged line may hold one.
                var nuls = 0;
                for (var octet : debut) {
                    nuls += octet == 0 ? 1 : 0;
                }
                if (nuls * 10 > debut.length) {
                    return AUTRE;
                }
                return new String(debut, java.nio.charset.StandardCharsets.ISO_8859_1)
                                .replaceFirst("^(?:ï»¿)?\\s*", "")
                                .startsWith("<")
                        ? XML
                        : TEXTE;
            }
        }
    }
}
