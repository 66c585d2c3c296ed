package fr.lpi.acces.web;

import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;

/// @param attente the hour from which one may try again; empty when one may
public record PageMonCompte(
        String nom,
        String identifiant,
        String profil,
        String fait,
        String attente,
        List<Erreur> erreurs,
        Champ actuel,
        Champ nouveau) {}
