package fr.lpi.pilotage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dashboard of a school.
///
/// @param autres the schools that this person directs, when there are several
/// @param sections none while there is nothing to count
public record PagePilotage(
        String ecole,
        String annee,
        String jour,
        List<Choix> autres,
        boolean vide,
        List<Repere> reperes,
        List<Section> sections) {

    /// @param courant the one that is shown
    public record Choix(String nom, String adresse, boolean courant) {}

    /// A number that leads to its section.
    public record Repere(String nombre, String libelle, String adresse) {}

    /// @param large takes the whole width
    /// @param rien what is said instead of a table of zeros; empty otherwise
    /// @param conseil what is proposed; empty for nothing
    /// @param tableau absent where there is nothing
    public record Section(
            String code,
            String titre,
            String phrase,
            String csv,
            boolean large,
            String rien,
            String conseil,
            @Nullable Suite suite,
            List<Dessin> dessins,
            List<String> legende,
            @Nullable TableauEnMots tableau) {}

    public record Suite(String libelle, String adresse) {}

    /// @param titre empty where the section's says it
    public record Dessin(String titre, Histogramme histogramme) {}
}
