package fr.lpi.acces.web;

import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;

/// A password to choose by a link.
public record PageMotDePasse(String adresse, String nom, String identifiant, List<Erreur> erreurs, Champ motDePasse) {}
