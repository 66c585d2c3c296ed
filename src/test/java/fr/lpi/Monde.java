package fr.lpi;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.PpreId;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Etablissement;
import org.jspecify.annotations.Nullable;

/// A school and one of each who may want something of its livrets.
///
/// @param enBrouillon livret whose PPRE is a draft
/// @param mdph team with which `enDocument` is shared, and nothing else of this world
/// @param mdphAilleurs team of another département
/// @param enDocument livret whose PPRE is finalised
/// @param enBilan livret whose PPRE has its bilan under way
/// @param evalue livret whose PPRE has its bilan
/// @param sansLivret pupil without a livret
public record Monde(
        Etablissement ecole,
        Utilisateur direction,
        Utilisateur responsable,
        Utilisateur contributeur,
        Utilisateur collegue,
        Utilisateur directionAilleurs,
        Utilisateur mdph,
        Utilisateur mdphAilleurs,
        Utilisateur administrateur,
        Suivi enBrouillon,
        Suivi enDocument,
        Suivi enBilan,
        Suivi evalue,
        EleveId sansLivret) {

    public record Suivi(EleveId eleve, LivretId livret, NumeroLivret numero, PpreId ppre) {}

    /// One of each kind; nobody is the visitor who is not logged in.
    public enum Qui {
        PERSONNE,
        DIRECTION,
        RESPONSABLE,
        CONTRIBUTEUR,
        COLLEGUE,
        DIRECTION_AILLEURS,
        MDPH,
        MDPH_AILLEURS,
        ADMINISTRATEUR
    }

    public @Nullable Utilisateur compte(Qui qui) {
        return switch (qui) {
            case PERSONNE -> null;
            case DIRECTION -> direction;
            case RESPONSABLE -> responsable;
            case CONTRIBUTEUR -> contributeur;
            case COLLEGUE -> collegue;
            case DIRECTION_AILLEURS -> directionAilleurs;
            case MDPH -> mdph;
            case MDPH_AILLEURS -> mdphAilleurs;
            case ADMINISTRATEUR -> administrateur;
        };
    }
}
