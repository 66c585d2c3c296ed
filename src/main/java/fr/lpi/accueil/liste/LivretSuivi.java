package fr.lpi.accueil.liste;

import fr.lpi.livret.Livret;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.scolarite.Eleve;
import java.util.List;

/// A livret with its pupil and its PPRE: what a line of « Mes livrets » is made of.
record LivretSuivi(Livret livret, Eleve eleve, List<EtatPpre> ppres) {}
