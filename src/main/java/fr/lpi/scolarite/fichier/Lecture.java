package fr.lpi.scolarite.fichier;

import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.domain.AnneeScolaire;
import fr.lpi.scolarite.domain.FichierLu;
import fr.lpi.scolarite.domain.FichierRefuse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.LocalDate;

/// Reads a file for one school on one day; recognises what it is by its content, never by its name.
public record Lecture(Etablissement ecole, LocalDate aujourdhui, Niveaux niveaux) {

    static final int ELEVES_AU_PLUS = 50_000;

    AnneeScolaire annee() {
        return AnneeScolaire.le(aujourdhui);
    }

    /// @throws FichierRefuse not a file of this school and year, or not one LPI can read
    public FichierLu lire(Contenu contenu) throws IOException {
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
        var lu = lire(contenu, genre);
        if (lu.lus() == 0) {
            throw new FichierRefuse("Ce fichier ne contient aucun élève.", ouLePrendre(ecole));
        }
        return lu;
    }

    private FichierLu lire(Contenu contenu, Genre genre) throws IOException {
        return switch (genre) {
            case ZIP -> ArchiveSiecle.lire(contenu, this);
            case XML -> {
                try (var flux = contenu.ouvrir()) {
                    yield new FichierSiecle(this).lire(flux);
                }
            }
            default -> new FichierOnde(this).lire(contenu);
        };
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
