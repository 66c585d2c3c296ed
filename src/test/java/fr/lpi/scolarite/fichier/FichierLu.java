package fr.lpi.scolarite.fichier;

import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.scolarite.domain.ligne.Recueil;
import java.util.ArrayList;
import java.util.List;

/// All that a small file says, held for a test to look at.
final class FichierLu implements Recueil {

    private final List<LigneEleve> lignes = new ArrayList<>();
    private final List<LigneRefusee> refus = new ArrayList<>();
    private int ignores;

    @Override
    public void accepter(LigneEleve ligne) {
        lignes.add(ligne);
    }

    @Override
    public void refuser(LigneRefusee ligne) {
        refus.add(ligne);
    }

    @Override
    public void ignorer() {
        ignores++;
    }

    List<LigneEleve> lignes() {
        return lignes;
    }

    List<LigneRefusee> refus() {
        return refus;
    }

    int ignores() {
        return ignores;
    }

    int lus() {
        return lignes.size() + refus.size() + ignores;
    }
}
