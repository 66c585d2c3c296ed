package fr.lpi.accueil.liste;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accueil.liste.PageMesLivrets.CaseFiltre;
import fr.lpi.accueil.liste.PageMesLivrets.SansResultat;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.BesoinsEnAttente;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.OrdreDesClasses;
import fr.lpi.transfert.LivretsPartis;
import fr.lpi.transfert.TransfertsEnAttente;
import fr.lpi.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/// « Mes livrets »: those the person may see, by school, class and name; the drafts that wait for this person first.
@Component
class ListerLivrets {

    private final Livrets livrets;
    private final Eleves eleves;
    private final Etablissements etablissements;
    private final EtatsPpre etats;
    private final BesoinsEnAttente besoins;
    private final Comptes comptes;
    private final TransfertsEnAttente transferts;
    private final LivretsPartis partis;
    private final OrdreDesClasses ordre;
    private final Referentiel referentiel;
    private final Clock horloge;

    ListerLivrets(
            Livrets livrets,
            Eleves eleves,
            Etablissements etablissements,
            EtatsPpre etats,
            BesoinsEnAttente besoins,
            Comptes comptes,
            TransfertsEnAttente transferts,
            LivretsPartis partis,
            OrdreDesClasses ordre,
            Referentiel referentiel,
            Clock horloge) {
        this.livrets = livrets;
        this.eleves = eleves;
        this.etablissements = etablissements;
        this.etats = etats;
        this.besoins = besoins;
        this.comptes = comptes;
        this.transferts = transferts;
        this.partis = partis;
        this.ordre = ordre;
        this.referentiel = referentiel;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    PageMesLivrets executer(Utilisateur moi, String recherche, List<String> codesFiltres) {
        var suivis = suivis();
        var cherche = RechercheLivret.de(recherche);
        var filtres = Filtre.pour(moi.profil()).stream()
                .filter(filtre -> codesFiltres.contains(filtre.code()))
                .toList();
        var retenus = suivis.stream()
                .filter(suivi -> cherche.retient(suivi.livret(), suivi.eleve()))
                .filter(suivi -> filtres.stream().allMatch(filtre -> filtre.retient(suivi, moi.id())))
                .toList();
        var filtree = !recherche.isBlank() || !filtres.isEmpty();
        var aujourdhui = LocalDate.now(horloge);
        var lignes = new LigneEnMots(referentiel, aujourdhui, noms(retenus));
        var parClasse = new ParClasse(suivis, filtree);
        var parEcole = retenus.stream()
                .collect(Collectors.groupingBy(
                        suivi -> suivi.eleve().etablissement().id()));
        // A team works in no school: those that share a livret with it are its own.
        var miens = etablissements.parIds(moi.profil() == Profil.MDPH ? parEcole.keySet() : moi.etablissements());
        var travaille = moi.profil() == Profil.DIRECTION || moi.profil() == Profil.ENSEIGNANT;
        return new PageMesLivrets(
                jour(aujourdhui),
                AFaire.piles(suivis, moi, aujourdhui),
                AFaire.reponses(suivis, moi, transferts.pour(moi)),
                partis.aDire(moi).stream().map(ListerLivrets::parti).toList(),
                miens.stream()
                        .map(ecole -> {
                            var siens = parEcole.getOrDefault(ecole.id(), List.of());
                            return new PageMesLivrets.Etablissement(
                                    "%s — %d livret(s)".formatted(ecole.nom(), siens.size()),
                                    parClasse.grouper(ecole.id(), siens, lignes::de));
                        })
                        .toList(),
                recherche,
                Filtre.pour(moi.profil()).stream()
                        .map(filtre -> new CaseFiltre(filtre.code(), filtre.libelle(), filtres.contains(filtre), (int)
                                suivis.stream()
                                        .filter(suivi -> filtre.retient(suivi, moi.id()))
                                        .count()))
                        .toList(),
                filtree,
                retenus.size(),
                suivis.isEmpty(),
                travaille,
                moi.profil() == Profil.DIRECTION && suivis.isEmpty() && eleves.aucunDans(moi.etablissements()),
                suivis.isEmpty() ? aQuiDemander(moi) : "",
                filtree && retenus.isEmpty() ? sansResultat(moi, travaille, cherche, recherche) : null);
    }

    /// The search goes along to the pupils without a livret, unless it is a number.
    private static SansResultat sansResultat(
            Utilisateur moi, boolean travaille, RechercheLivret cherche, String recherche) {
        var creer = UriComponentsBuilder.fromPath("/livrets/nouveau");
        if (!recherche.isBlank() && cherche.numero().isEmpty()) {
            creer.queryParam("q", "{q}");
        }
        return new SansResultat(
                travaille ? creer.encode().buildAndExpand(recherche).toUriString() : "",
                moi.profil() == Profil.DIRECTION);
    }

    private List<LivretSuivi> suivis() {
        var visibles = livrets.visibles();
        var parId = eleves.parIds(visibles.stream().map(Livret::eleve).toList()).stream()
                .collect(Collectors.toMap(Eleve::id, Function.identity()));
        var ppres = etats.visibles();
        var attendus = besoins.visibles();
        var suivis = new ArrayList<LivretSuivi>();
        for (var livret : visibles) {
            var eleve = parId.get(livret.eleve());
            if (eleve != null) {
                suivis.add(new LivretSuivi(
                        livret, eleve, ppres.getOrDefault(livret.id(), List.of()), attendus.get(livret.id())));
            }
        }
        suivis.sort(Comparator.comparing(LivretSuivi::eleve, ordre.puisParNom(parId.values())));
        return suivis;
    }

    private static PageMesLivrets.Parti parti(LivretsPartis.Parti parti) {
        return new PageMesLivrets.Parti(
                parti.livret().valeur().toString(),
                "%s a suivi l'élève dans un autre établissement le %s. Vous n'y avez plus accès."
                        .formatted(parti.livretEnMots(), Dates.enLettres(parti.le())));
    }

    private Map<CompteId, String> noms(List<LivretSuivi> suivis) {
        var responsables = suivis.stream()
                .flatMap(suivi -> Stream.ofNullable(suivi.livret().responsable()))
                .distinct()
                .toList();
        var noms = new HashMap<CompteId, String>();
        comptes.parIds(responsables).forEach((id, compte) -> noms.put(id, compte.nomComplet()));
        return noms;
    }

    private String aQuiDemander(Utilisateur moi) {
        return comptes.de(moi.etablissements()).stream()
                .filter(compte -> compte.profil() == Profil.DIRECTION)
                .map(Utilisateur::nomComplet)
                .findFirst()
                .orElse("");
    }

    private static String jour(LocalDate date) {
        var jour = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return jour.substring(0, 1).toUpperCase(Locale.FRENCH) + jour.substring(1) + " " + Dates.enLettres(date);
    }
}
