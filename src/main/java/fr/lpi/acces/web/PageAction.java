package fr.lpi.acces.web;

import fr.lpi.web.Cadre.Lien;
import org.jspecify.annotations.Nullable;

/// Something asked about an account before it is done.
///
/// @param consequence what it changes for the person
/// @param alerte what to do first; empty for nothing
/// @param remede where it is done; absent when whoever reads cannot
/// @param jeton the word of the link to make; empty when none is
public record PageAction(
        String titre,
        String nom,
        String consequence,
        String alerte,
        @Nullable Lien remede,
        String action,
        String bouton,
        String jeton) {}
