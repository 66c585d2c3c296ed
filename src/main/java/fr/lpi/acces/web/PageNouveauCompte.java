package fr.lpi.acces.web;

import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param ou the school, or what stands for it
/// @param jeton the word of the link that will be made
/// @param profils the choice there is; absent when the profile is already known
public record PageNouveauCompte(
        String ou,
        String etablissement,
        String profil,
        String jeton,
        List<Erreur> erreurs,
        Champ prenom,
        Champ nom,
        Champ identifiant,
        @Nullable Liste profils,
        @Nullable Champ departement) {}
