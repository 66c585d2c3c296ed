package fr.lpi.scolarite;

import java.util.List;

/// A part of the pupils that a search finds, and how many it finds in all.
public record Trouves(List<Eleve> eleves, int nombre) {

    public static final Trouves AUCUN = new Trouves(List.of(), 0);
}
