package fr.lpi.acces.web;

import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;

public record PagePremiereConnexion(
        String adresse, List<Erreur> erreurs, Champ prenom, Champ nom, Champ identifiant, Champ motDePasse) {}
