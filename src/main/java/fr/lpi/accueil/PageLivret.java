package fr.lpi.accueil;

import fr.lpi.web.Cadre.Lien;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A livret: what to do next, its documents, its pupil, its team.
///
/// @param fait what has just been done, said once at the top; empty for nothing
/// @param action the next step; absent for those who only read
/// @param peutGerer whether « Gérer le livret » is theirs
/// @param creation key of the form « Créer un PPRE »; absent when it may not be done
/// @param pourquoiPasDePpre the reason why « Créer un PPRE » is absent; empty when it is there
public record PageLivret(
        String adresse,
        List<Lien> ariane,
        String titre,
        String classe,
        String responsable,
        String fait,
        @Nullable Action action,
        List<Document> documents,
        List<Information> informations,
        List<Information> equipe,
        boolean peutGerer,
        @Nullable String creation,
        String pourquoiPasDePpre) {

    /// @param cle of a form, when the step is an act; absent when it is a page to go to
    public record Action(
            String surtitre,
            String titre,
            String libelle,
            String adresse,
            @Nullable String cle) {}

    /// @param pdf address of the paper; empty for a draft
    /// @param annee the school year, as in « 2026-2027 »
    public record Document(
            String annee,
            String titre,
            String creeLe,
            String detail,
            String consulter,
            String pdf,
            boolean brouillon) {}

    public record Information(String libelle, List<String> valeurs) {}
}
