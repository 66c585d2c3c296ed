package fr.lpi.accueil.liste;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accueil.liste.PageMesLivrets.Pile;
import fr.lpi.accueil.liste.PageMesLivrets.Reponse;
import fr.lpi.accueil.liste.PageMesLivrets.Tache;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatPpre.BilanAFaire;
import fr.lpi.transfert.TransfertsEnAttente.Attente;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// « À faire »: the bilans to make, the drafts to take up again, the questions that wait for a direction.
final class AFaire {

    private AFaire() {}

    /// The most urgent kind first; a kind of which there is none is absent.
    static List<Pile> piles(List<LivretSuivi> suivis, Utilisateur moi, LocalDate aujourdhui) {
        var bilans = bilans(suivis, moi, aujourdhui);
        var besoins = besoins(suivis, moi);
        var brouillons = brouillons(suivis, moi);
        var accords = accords(suivis, moi, aujourdhui);
        var recus = recus(suivis, moi);
        return Stream.of(
                        new Pile(
                                recus.size() > 1
                                        ? "Livrets reçus : nommez un enseignant responsable"
                                        : "Livret reçu : nommez un enseignant responsable",
                                recus),
                        new Pile(bilans.size() > 1 ? "Bilans à faire" : "Bilan à faire", bilans),
                        new Pile(besoins.size() > 1 ? "Mises en place à valider" : "Mise en place à valider", besoins),
                        new Pile(brouillons.size() > 1 ? "Brouillons à terminer" : "Brouillon à terminer", brouillons),
                        new Pile(accords.size() > 1 ? "Accords manquants" : "Accord manquant", accords))
                .filter(pile -> !pile.taches().isEmpty())
                .toList();
    }

    private static List<Tache> recus(List<LivretSuivi> suivis, Utilisateur moi) {
        var taches = new ArrayList<Tache>();
        for (var suivi : suivis) {
            var le = suivi.livret().recuLe();
            if (le != null && moi.dirige(suivi.eleve().etablissement().id())) {
                taches.add(new Tache(
                        "/livrets/" + suivi.livret().numero() + "/reception",
                        suivi.eleve().nomComplet(),
                        "recevoir le livret et nommer son enseignant responsable",
                        "À recevoir",
                        suivi.eleve().classe(),
                        "arrivé le " + Dates.enLettres(le)));
            }
        }
        return List.copyOf(taches);
    }

    private static List<Tache> bilans(List<LivretSuivi> suivis, Utilisateur moi, LocalDate aujourdhui) {
        return suivis.stream()
                .filter(suivi -> suivi.ecritPar(moi))
                .flatMap(suivi -> suivi.ppres().stream()
                        .flatMap(ppre -> ppre.bilanAFaire(aujourdhui).stream()
                                .map(bilan -> bilan(suivi, ppre, bilan, aujourdhui))))
                .toList();
    }

    private static Tache bilan(LivretSuivi suivi, EtatPpre ppre, BilanAFaire bilan, LocalDate aujourdhui) {
        var periode = ppre.periode().orElseThrow();
        var finie = periode.finie(aujourdhui);
        var commence = bilan == BilanAFaire.COMMENCE;
        return new Tache(
                commence ? "/ppres/" + ppre.id() + "/bilan/etapes/2" : "/ppres/" + ppre.id(),
                suivi.eleve().nomComplet(),
                commence ? "reprendre le bilan du PPRE" : "consulter le PPRE et créer son bilan",
                bilan.libelle(),
                suivi.eleve().classe(),
                (finie ? "période finie le " : "fin de la période le ") + Dates.enLettres(periode.fin()));
    }

    private static List<Tache> accords(List<LivretSuivi> suivis, Utilisateur moi, LocalDate aujourdhui) {
        return suivis.stream()
                .filter(suivi -> suivi.ecritPar(moi))
                .flatMap(suivi -> suivi.ppres().stream()
                        .filter(ppre -> ppre.accordManquant(aujourdhui))
                        .map(ppre -> accord(suivi, ppre)))
                .sorted(Comparator.comparing(Tache::etat).reversed())
                .toList();
    }

    private static Tache accord(LivretSuivi suivi, EtatPpre ppre) {
        var arretLe = ppre.arreteLe();
        var redonner = ppre.accordARedonner();
        return new Tache(
                "/ppres/" + ppre.id() + "/suivi#accord",
                suivi.eleve().nomComplet(),
                "noter l'accord des responsables légaux",
                arretLe.isPresent() ? "Refusé" : redonner ? "À redemander" : "En attente",
                suivi.eleve().classe(),
                arretLe.map(le -> "refusé le " + Dates.enLettres(le))
                        .orElseGet(() -> redonner
                                ? "rectifié le " + Dates.enLettres(Objects.requireNonNull(ppre.rectifieLe()))
                                : "finalisé le " + Dates.enLettres(Objects.requireNonNull(ppre.finaliseLe()))));
    }

    /// The needs that wait for this direction.
    private static List<Tache> besoins(List<LivretSuivi> suivis, Utilisateur moi) {
        var taches = new ArrayList<Tache>();
        for (var suivi : suivis) {
            var le = suivi.besoin();
            if (le != null
                    && !suivi.enCours()
                    && moi.dirige(suivi.eleve().etablissement().id())) {
                taches.add(new Tache(
                        "/livrets/" + suivi.livret().numero() + "/besoin",
                        suivi.eleve().nomComplet(),
                        "valider la mise en place d'un PPRE",
                        "À valider",
                        suivi.eleve().classe(),
                        "besoin identifié le " + Dates.enLettres(le)));
            }
        }
        return List.copyOf(taches);
    }

    private static List<Tache> brouillons(List<LivretSuivi> suivis, Utilisateur moi) {
        return suivis.stream()
                .flatMap(suivi -> suivi.ppres().stream()
                        .filter(ppre -> ppre.enCoursDeRealisation() || ppre.rectification())
                        .map(ppre -> ppre.rectification()
                                ? rectificatif(suivi, ppre)
                                : new Tache(
                                        "/ppres/%s/etapes/%d".formatted(ppre.id(), ppre.etape()),
                                        suivi.eleve().nomComplet(),
                                        "reprendre le brouillon du PPRE",
                                        ppre.etape() == 1 && moi.id().equals(ppre.redacteur())
                                                ? "À rédiger par vous"
                                                : "Étape %d sur 4".formatted(ppre.etape()),
                                        suivi.eleve().classe(),
                                        "modifié le " + Dates.enLettres(ppre.modifieLe()))))
                .toList();
    }

    private static Tache rectificatif(LivretSuivi suivi, EtatPpre ppre) {
        return new Tache(
                "/ppres/%s/etapes/1".formatted(ppre.id()),
                suivi.eleve().nomComplet(),
                "reprendre le rectificatif du PPRE",
                "Rectificatif",
                suivi.eleve().classe(),
                "modifié le " + Dates.enLettres(ppre.modifieLe()));
    }

    static List<Reponse> reponses(List<LivretSuivi> suivis, Utilisateur moi, Attente attente) {
        var reponses = new ArrayList<Reponse>();
        var aConfier = (int) suivis.stream()
                .filter(suivi -> suivi.livret().aConfier()
                        && moi.dirige(suivi.eleve().etablissement().id()))
                .count();
        if (aConfier > 0) {
            reponses.add(new Reponse(
                    "/livrets/a-confier",
                    aConfier,
                    aConfier > 1 ? "Livrets sans enseignant responsable" : "Livret sans enseignant responsable",
                    "Nommer un enseignant responsable"));
        }
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
