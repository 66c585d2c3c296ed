package fr.lpi.accueil.liste;

import fr.lpi.accueil.liste.PageMesLivrets.Reponse;
import fr.lpi.accueil.liste.PageMesLivrets.Tache;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.transfert.TransfertsEnAttente.Attente;
import fr.lpi.web.Dates;
import java.util.ArrayList;
import java.util.List;

/// « À faire »: the drafts to take up again, the questions that wait for a direction.
final class AFaire {

    private AFaire() {}

    static List<Tache> brouillons(List<LivretSuivi> suivis) {
        return suivis.stream()
                .flatMap(suivi -> suivi.ppres().stream()
                        .filter(EtatPpre::enCoursDeRealisation)
                        .map(ppre -> new Tache(
                                "/ppres/%s/etapes/%d".formatted(ppre.id(), ppre.etape()),
                                suivi.eleve().nomComplet(),
                                "Étape %d sur 4".formatted(ppre.etape()),
                                suivi.eleve().classe(),
                                "modifié le " + Dates.enLettres(ppre.modifieLe()))))
                .toList();
    }

    static List<Reponse> reponses(Attente attente) {
        var reponses = new ArrayList<Reponse>();
        if (attente.demandes() > 0) {
            reponses.add(new Reponse(
                    "/transmissions",
                    attente.demandes(),
                    attente.demandes() > 1 ? "Demandes de transmission" : "Demande de transmission",
                    "Répondre aux autres établissements"));
        }
        if (attente.doutes() > 0) {
            reponses.add(new Reponse(
                    "/eleves/doubles",
                    attente.doutes(),
                    attente.doutes() > 1 ? "Élèves à reconnaître" : "Élève à reconnaître",
                    "Dire s'il s'agit du même élève"));
        }
        return reponses;
    }
}
