package fr.lpi.groupes;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.scolarite.EleveId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Groups made by LPI itself, for its demonstration.
public interface OuvrirGroupes {

    /// The action of the project that a group follows, with its words, and an indicator of its own.
    ///
    /// @param annee of the project
    record Suit(ProjetId projet, int annee, String action, String intitule, Mesure mesure) {}

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
