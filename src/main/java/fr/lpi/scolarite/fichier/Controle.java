package fr.lpi.scolarite.fichier;

import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.scolarite.domain.ligne.Sexe;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks the values of one pupil and gathers what is wrong with them, so that all of it is said at once.
final class Controle {

    private static final LocalDate SANS_DATE = LocalDate.EPOCH;
    private static final int LONGUEUR_D_UN_NOM = 100;
    private static final Pattern FRANCAISE = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern INE = Pattern.compile("[0-9]{9}[A-Z]{2}|[0-9]{10}[A-Z]|[0-9]{4}A[0-9]{5}[A-Z]");
    private static final Pattern INE_SANS_UN_CHIFFRE = Pattern.compile("[0-9]{8}[A-Z]{2}");
    private static final Pattern MEF = Pattern.compile("[0-9A-Z]{11}");

    private final List<String> motifs = new ArrayList<>(0);
    private final List<String> attendus = new ArrayList<>(0);
    private final LocalDate aujourdhui;

    Controle(LocalDate aujourdhui) {
        this.aujourdhui = aujourdhui;
    }

    boolean refuse() {
        return !motifs.isEmpty();
    }

    LigneRefusee refus(int ligne, String nom, String prenom, String ine) {
        return new LigneRefusee(
                ligne,
                Caracteres.montrer((nom.strip() + " " + prenom.strip()).strip()),
                String.join(" ", motifs),
                String.join(" ; ", attendus),
                lireIne(ine),
                Caracteres.sansNul(nom),
                Caracteres.sansNul(prenom));
    }

    String nom(String colonne, String valeur, String attendu) {
        var nom = Caracteres.composer(valeur);
        if (nom.isEmpty()) {
            noter("%s : la case est vide.".formatted(colonne), attendu);
        } else if (nom.codePoints().anyMatch(Caracteres::estRefuse)) {
            noter(
                    "%s « %s » : un caractère invisible ou illisible s'y trouve."
                            .formatted(colonne, Caracteres.montrer(nom)),
                    attendu);
        } else if (nom.codePointCount(0, nom.length()) > LONGUEUR_D_UN_NOM) {
            noter(
                    "%s « %s » : plus de %d caractères.".formatted(colonne, Caracteres.montrer(nom), LONGUEUR_D_UN_NOM),
                    attendu);
        }
        return nom;
    }

    @Nullable
    String nomFacultatif(String colonne, String valeur, String attendu) {
        return valeur.isBlank() ? null : nom(colonne, valeur, attendu);
    }

    LocalDate naissance(String colonne, String valeur) {
        var texte = valeur.strip();
        if (texte.isEmpty()) {
            noter("%s : la case est vide.".formatted(colonne), "Une date, par exemple 30/06/2021");
            return SANS_DATE;
        }
        var montree = "%s « %s » : ".formatted(colonne, Caracteres.montrer(texte));
        var francaise = FRANCAISE.matcher(texte);
        var iso = ISO.matcher(texte);
        try {
            var date = francaise.matches()
                    ? LocalDate.of(entier(francaise.group(3)), entier(francaise.group(2)), entier(francaise.group(1)))
                    : iso.matches()
                            ? LocalDate.of(entier(iso.group(1)), entier(iso.group(2)), entier(iso.group(3)))
                            : null;
            if (date == null) {
                noter(montree + "cette date ne se lit pas.", "Le jour, le mois et l'année, par exemple 30/06/2021");
            } else if (date.isAfter(aujourdhui)) {
                noter(montree + "ce jour n'est pas encore venu.", "Une date passée, par exemple 30/06/2021");
            } else if (date.isBefore(aujourdhui.minusYears(40))) {
                noter(montree + "cet élève aurait plus de 40 ans.", "L'année de naissance, par exemple 30/06/2021");
            }
            return date == null ? SANS_DATE : date;
        } catch (DateTimeException _) {
            noter(montree + "ce jour n'existe pas.", "Une date du calendrier, par exemple 30/06/2021");
            return SANS_DATE;
        }
    }

    @Nullable
    Sexe sexe(String colonne, String valeur) {
        return switch (valeur.strip().toUpperCase(Locale.ROOT)) {
            case "" -> null;
            case "F", "2" -> Sexe.F;
            case "M", "1" -> Sexe.M;
            default -> {
                noter("%s « %s » : valeur inconnue.".formatted(colonne, Caracteres.montrer(valeur)), "F ou M");
                yield null;
            }
        };
    }

    @Nullable
    String ine(String valeur) {
        var ine = valeur.strip().toUpperCase(Locale.ROOT);
        if (ine.isEmpty() || INE.matcher(ine).matches()) {
            return ine.isEmpty() ? null : ine;
        }
        noter(
                "INE « %s » : %s."
                        .formatted(
                                Caracteres.montrer(ine),
                                INE_SANS_UN_CHIFFRE.matcher(ine).matches()
                                        ? "un chiffre manque"
                                        : "ce n'est pas un INE"),
                "Neuf chiffres et deux lettres, par exemple 000000001AA");
        return null;
    }

    @Nullable
    String mef(String valeur) {
        var mef = valeur.strip().toUpperCase(Locale.ROOT);
        if (mef.isEmpty() || MEF.matcher(mef).matches()) {
            return mef.isEmpty() ? null : mef;
        }
        noter(
                "CODE_MEF « %s » : ce n'est pas un code de formation.".formatted(Caracteres.montrer(mef)),
                "Onze caractères, par exemple 10010012110");
        return null;
    }

    void noter(String motif, String attendu) {
        motifs.add(motif);
        attendus.add(attendu);
    }

    private static @Nullable String lireIne(String valeur) {
        var ine = valeur.strip().toUpperCase(Locale.ROOT);
        return INE.matcher(ine).matches() ? ine : null;
    }

    private static int entier(String chiffres) {
        return Integer.parseInt(chiffres, 10);
    }
}
