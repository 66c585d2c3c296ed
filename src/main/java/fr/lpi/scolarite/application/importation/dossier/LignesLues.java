package fr.lpi.scolarite.application.importation.dossier;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.domain.comparaison.Contradiction;
import fr.lpi.scolarite.domain.comparaison.EleveConnu;
import fr.lpi.scolarite.domain.comparaison.Modification;
import fr.lpi.scolarite.domain.comparaison.Rapprochement;
import fr.lpi.scolarite.domain.comparaison.Redoublement;
import fr.lpi.scolarite.domain.comparaison.Verdict;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.scolarite.domain.ligne.Recueil;
import fr.lpi.web.Tranche;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The lines of a file, kept as they are read, each with what becomes of it.
///
/// Who is who is asked of all the lines at once, by the database; what that means for one line is the domain's to say.
public interface LignesLues {

    Ecriture ecrire(UUID fichier);

    /// Forgets what an earlier comparison said; lines that could not be read stay refused.
    void reprendre(UUID fichier);

    /// Refuses the lines that contradict one another, and those that another school answers for.
    void refuser(UUID fichier, EtablissementId etablissement, Function<Contradiction, Contradiction.Refus> regle);

    /// Finds the pupils by INE, else by family name, first name and birth date; where two could be meant, nobody.
    void rapprocher(
            UUID fichier, EtablissementId etablissement, AnneeScolaire annee, Function<Rapprochement, Verdict> regle);

    /// Notes the pupils that no line names, not even a refused one.
    void noterAbsents(UUID fichier, EtablissementId etablissement);

    Compte compter(UUID fichier, EtablissementId etablissement, AnneeScolaire annee);

    List<LigneRefusee> refusees(UUID fichier, Tranche tranche);

    List<Modification> modifications(UUID fichier, Tranche tranche);

    List<LigneEleve> ajouts(UUID fichier, Tranche tranche);

    List<Redoublement> redoublements(UUID fichier, AnneeScolaire annee, Tranche tranche);

    List<EleveConnu> absents(UUID fichier, Tranche tranche);

    /// Once imported, only the refused lines are of use: they are to be mended in ONDE or SIECLE.
    void neGarderQueLesRefus(UUID fichier);

    /// @param inscrits pupils of the school enrolled today, and among them those that the file names
    /// @param empreinte tells two comparisons apart
    record Compte(
            int refuses,
            int aModifier,
            int aAjouter,
            int inchanges,
            int absents,
            int redoublements,
            int inscrits,
            int retrouves,
            String empreinte) {}

    /// Closed when the file is read; until then some lines are still on their way.
    interface Ecriture extends Recueil, AutoCloseable {

        @Override
        void close();
    }
}
