package fr.lpi.transfert;

import fr.lpi.acces.Utilisateur;

/// What waits for an answer of a direction, for the page where its day begins. Nothing for anyone else.
public interface TransfertsEnAttente {

    Attente pour(Utilisateur utilisateur);

    /// @param demandes requests of other schools
    /// @param doutes pairs of pupils of its own schools that may be one
    record Attente(int demandes, int doutes) {

        public static final Attente AUCUNE = new Attente(0, 0);
    }
}
