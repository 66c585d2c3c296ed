package fr.lpi.scolarite;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A pupil as a school knows it, gone or not.
///
/// @param identite the names without accent, case or sign: equal for two pupils of the same names, however written
/// @param place the one in force, else the last one; absent for a pupil that never had any
public record FicheEleve(
        EleveId id,
        @Nullable String ine,
        String nomFamille,
        @Nullable String nomUsage,
        String prenom,
        LocalDate dateNaissance,
        String identite,
        Etablissement etablissement,
        @Nullable Place place) {

    public record Place(String classe, LocalDate depuis, boolean enCours) {}

    public boolean inscrit() {
        return place != null && place.enCours();
    }

    /// The usage name when there is one.
    public String nom() {
        return nomUsage == null ? nomFamille : nomUsage;
    }

    /// « Prénom NOM ».
    public String nomComplet() {
        return prenom + " " + nom().toUpperCase(Locale.FRENCH);
    }
}
