package fr.lpi.scolarite.application.importation.verification;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.application.importation.dossier.Comparaison;
import fr.lpi.scolarite.application.importation.dossier.LignesLues;
import fr.lpi.scolarite.domain.comparaison.Contradiction;
import fr.lpi.scolarite.domain.comparaison.Rapport;
import fr.lpi.scolarite.domain.comparaison.Rapprochement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Compares the lines of a file with the school of this very moment.
@Component
public class ComparerFichier {

    private final LignesLues lignes;
    private final Clock horloge;

    ComparerFichier(LignesLues lignes, Clock horloge) {
        this.lignes = lignes;
        this.horloge = horloge;
    }

    public Comparaison premiere(UUID fichier, EtablissementId etablissement, LireFichier.Lu lu) {
        var annee = AnneeScolaire.le(LocalDate.now(horloge));
        lignes.refuser(fichier, etablissement, Contradiction::refus);
        lignes.rapprocher(fichier, etablissement, annee, rapprochement -> rapprochement.verdict(annee));
        lignes.noterAbsents(fichier, etablissement);
        var compte = lignes.compter(fichier, etablissement, annee);
        return new Comparaison(
                new Rapport(
                        lu.source(),
                        lu.lus(),
                        compte.refuses(),
                        compte.aModifier(),
                        compte.aAjouter(),
                        compte.absents(),
                        compte.inchanges(),
                        lu.ignores(),
                        compte.redoublements(),
                        Rapprochement.doute(lu.source(), compte.inscrits(), compte.retrouves())),
                compte.empreinte());
    }

    public Comparaison deNouveau(UUID fichier, EtablissementId etablissement, Rapport avant) {
        lignes.reprendre(fichier);
        return premiere(fichier, etablissement, new LireFichier.Lu(avant.source(), avant.lus(), avant.ignores()));
    }
}
