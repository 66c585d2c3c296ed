package fr.lpi.scolarite.domain.ligne;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A pupil as a file gives it, checked: the names are composed (NFC), the INE has one of the known forms.
///
/// @param ligne number of the line in the file, the header being the first
/// @param doublement the file itself says that the pupil repeats its year
public record LigneEleve(
        int ligne,
        @Nullable String ine,
        String nomFamille,
        @Nullable String nomUsage,
        String prenom,
        LocalDate dateNaissance,
        @Nullable Sexe sexe,
        Place place,
        boolean doublement) {

    /// Where a pupil is, in one school and one year.
    ///
    /// @param niveau code of the reference list; absent for a class without a level (ULIS)
    public record Place(
            String codeClasse,
            String classe,
            @Nullable String niveau,
            @Nullable String mef) {}

    public String nomAffiche() {
        return nomFamille + " " + prenom;
    }
}
