package fr.lpi.accueil.livret;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accueil.livret.PageLivret.Information;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.DernierImport;
import fr.lpi.scolarite.DerniersImports;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.Introuvable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// « Informations de l'élève », all of them, for whoever follows the livret.
@Component
class ConsulterInformations {

    private final Acces acces;
    private final Livrets livrets;
    private final Eleves eleves;
    private final DerniersImports imports;
    private final Comptes comptes;
    private final Referentiel referentiel;
    private final ApplicationEventPublisher annonces;

    ConsulterInformations(
            Acces acces,
            Livrets livrets,
            Eleves eleves,
            DerniersImports imports,
            Comptes comptes,
            Referentiel referentiel,
            ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.imports = imports;
        this.comptes = comptes;
        this.referentiel = referentiel;
        this.annonces = annonces;
    }

    @Transactional
    PageInformations executer(Utilisateur moi, NumeroLivret numero) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        var role = acces.exiger(moi, Droit.VOIR_LIVRET, livret.id().valeur());
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        annonces.publishEvent(Acte.surLivret(
                        moi,
                        "livret.consulte",
                        livret.id().valeur(),
                        livret.id().valeur())
                .precisant("informations de l'élève"));
        var adresse = "/livrets/" + numero;
        return new PageInformations(
                adresse,
                Ariane.duLivret(eleve.nomComplet(), numero.valeur(), new Lien("Informations de l'élève", "", true)),
                eleve.nomComplet(),
                informations(livret, eleve, Droit.CONNAITRE_EQUIPE.accordeA(role)),
                Droit.ECRIRE_PPRE.accordeA(role));
    }

    /// @param deLEcole the last import of the school and who did it concern its own people
    private List<Information> informations(Livret livret, Eleve eleve, boolean deLEcole) {
        var lignes = new ArrayList<Information>();
        lignes.add(Information.seule("Numéro de livret", livret.numero().valeur()));
        var usage = eleve.nomUsage();
        if (usage == null || usage.equals(eleve.nomFamille())) {
            lignes.add(Information.seule("Nom", capitales(eleve.nom())));
        } else {
            lignes.add(Information.seule("Nom d'usage", capitales(usage)));
            lignes.add(Information.seule("Nom de famille", capitales(eleve.nomFamille())));
        }
        lignes.add(Information.seule("Prénom", eleve.prenom()));
        lignes.add(Information.seule("Date de naissance", Dates.enLettres(eleve.dateNaissance())));
        lignes.add(new Information(
                "Établissement",
                List.of(
                        eleve.etablissement().nom(),
                        "UAI " + eleve.etablissement().uai())));
        lignes.add(Information.seule("Classe", eleve.classe()));
        lignes.add(Information.seule(
                "Niveau",
                Optional.ofNullable(eleve.niveau())
                        .flatMap(referentiel::niveau)
                        .map(Niveau::libelleLong)
                        .orElse("Sans niveau")));
        lignes.add(Information.seule("Date de création", Dates.enLettres(livret.creeLe())));
        if (deLEcole) {
            lignes.add(Information.seule(
                    "Dernier import",
                    imports.de(eleve.etablissement().id()).map(this::dit).orElse("Aucun")));
        }
        return List.copyOf(lignes);
    }

    private String dit(DernierImport dernier) {
        var qui = Optional.ofNullable(dernier.par())
                .flatMap(comptes::parId)
                .map(Utilisateur::nomComplet)
                .map(nom -> ", par " + nom)
                .orElse("");
        return "le " + Dates.enLettres(dernier.le()) + qui;
    }

    private static String capitales(String nom) {
        return nom.toUpperCase(Locale.FRENCH);
    }
}
