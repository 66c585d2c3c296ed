package fr.lpi.scolarite;

import fr.lpi.referentiel.Referentiel;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A pupil where it is enrolled today.
///
/// @param classe the division, such as « CM2 A »
/// @param niveau code of the reference list, such as `cm2`; absent for a class without a level (ULIS école)
public record Eleve(
        EleveId id,
        @Nullable String ine,
        String nomFamille,
        @Nullable String nomUsage,
        String prenom,
        LocalDate dateNaissance,
        Etablissement etablissement,
        String classe,
        @Nullable String niveau) {

    /// The usage name when there is one.
    public String nom() {
        return nomUsage == null ? nomFamille : nomUsage;
    }

    /// « CM2 A, École primaire Marcel Pagnol ».
    public String lieu() {
        return classe + ", " + etablissement.nom();
    }

    /// Code of the bank of aménagements made for its class.
    public String palier(Referentiel referentiel) {
        return referentiel.palierDe(niveau, etablissement.secondDegre());
    }

    /// « Prénom NOM ».
    public String nomComplet() {
        return prenom + " " + nom().toUpperCase(Locale.FRENCH);
    }
}
