package fr.lpi.scolarite.application.importation.dossier;

import fr.lpi.scolarite.domain.comparaison.Rapport;

/// What an import would do to the school of this very moment.
///
/// @param empreinte tells two reports apart: the one that was read and the one about to be carried out
public record Comparaison(Rapport rapport, String empreinte) {}
