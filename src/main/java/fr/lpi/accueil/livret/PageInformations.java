package fr.lpi.accueil.livret;

import fr.lpi.accueil.livret.PageLivret.Information;
import fr.lpi.web.Cadre.Lien;
import java.util.List;

/// All that a livret says of its pupil, and where it comes from.
///
/// @param ecrit whether « Mettre à jour les informations » is theirs
public record PageInformations(
        String livret, List<Lien> ariane, String eleve, List<Information> informations, boolean ecrit) {}
