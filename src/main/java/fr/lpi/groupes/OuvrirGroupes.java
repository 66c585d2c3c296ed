package fr.lpi.groupes;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.scolarite.EleveId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Groups made by LPI itself, for its demonstration.
public interface OuvrirGroupes {

    /// The action and the indicator of the project that a group follows, with their words.
    ///
    /// @param indicateur its line; absent for an indicator of the group's own
    record Suit(
            ProjetId projet,
            String action,
            String intitule,
            @Nullable String indicateur,
            Mesure mesure) {}

    GroupeId ouvrir(
            EtablissementId etablissement,
            Suit suit,
            String nom,
            Set<CompteId> animateurs,
            Set<EleveId> eleves,
            CompteId par,
            LocalDate le);

    /// @param sauf those who were not there
    void seance(GroupeId groupe, LocalDate le, String remarque, Map<EleveId, Presence> sauf, CompteId par);

    void noter(GroupeId groupe, EleveId eleve, Progres progres, CompteId par);
}
