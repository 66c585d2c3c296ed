package fr.lpi.accompagnement.web;

import fr.lpi.accompagnement.lecture.ProjetLu;
import fr.lpi.web.Cadre.Lien;
import java.util.List;

/// A published project, read by the school or by anyone who has its link.
///
/// @param ariane empty on the public page
/// @param publication « Publié le 22 novembre 2026 (version n°2) »
/// @param ecrire address to write it at; empty for who does not
/// @param maPart address of what one does in it; empty on the public page
/// @param pdf address of the same as a file
public record PageLecture(
        List<Lien> ariane, String publication, String ecrire, String maPart, String pdf, ProjetLu projet) {}
