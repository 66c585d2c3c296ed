package fr.lpi.ppre.domain.rectificatif;

import fr.lpi.ppre.DocumentPpre.Contenu;
import fr.lpi.ppre.DocumentPpre.Domaine;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.DocumentPpre.Lame;
import fr.lpi.ppre.DocumentPpre.Libelle;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.DocumentPpre.PersonneMobilisee;
import fr.lpi.ppre.domain.formulaire.ChampObjectif;
import fr.lpi.ppre.domain.rectificatif.Ligne.Section;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Nombres;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A document taken apart into its fields.
final class LignesDuDocument {

    private final List<Ligne> lignes = new ArrayList<>();

    private LignesDuDocument() {}

    static List<Ligne> de(Entete entete, Contenu contenu) {
        var document = new LignesDuDocument();
        document.eleve(entete);
        document.informations(contenu);
        document.domaines(Section.POINTS_APPUI, "Points d'appui", contenu.pointsAppui());
        document.domaines(Section.DIFFICULTES, "Difficultés", contenu.difficultes());
        document.personnes(contenu.personnesMobilisees());
        contenu.objectifs().forEach(document::objectif);
        contenu.amenagements().forEach(categorie -> categorie.lames().forEach(document::lame));
        return document.lignes;
    }

    private void eleve(Entete entete) {
        inscrit(Section.ELEVE, "Nom de l'élève", entete.nom());
        inscrit(Section.ELEVE, "Prénom de l'élève", entete.prenom());
        inscrit(Section.ELEVE, "Date de naissance", Jour.ecrire(entete.dateNaissance()));
    }

    private void informations(Contenu contenu) {
        convenu(Section.INFORMATIONS, "Type du PPRE", contenu.type().libelle());
        convenu(
                Section.INFORMATIONS,
                "Durée envisagée",
                contenu.semaines() + (contenu.semaines() > 1 ? " semaines" : " semaine"));
        inscrit(Section.INFORMATIONS, "Participants", joindre(contenu.participants(), LignesDuDocument::participant));
    }

    private static String participant(Participant participant) {
        var matiere = participant.matiere();
        return participant.prenom() + " " + participant.nom() + ", "
                + participant.fonction().libelle() + (matiere == null ? "" : ", " + matiere);
    }

    private void domaines(Section section, String titre, List<Domaine> domaines) {
        convenu(section, titre + ", domaines", joindre(domaines, Domaine::libelle));
        for (var domaine : domaines) {
            var ou = titre + ", " + domaine.libelle();
            convenu(
                    section,
                    ou,
                    joindre(
                            domaine.sousDomaines(),
                            sous -> Stream.concat(
                                            Stream.of(sous.libelle()),
                                            sous.libelles().stream().map(libelle -> "– " + libelle.libelle()))
                                    .collect(Collectors.joining("\n"))));
            inscrit(
                    section,
                    ou + ", précisions",
                    domaine.sousDomaines().stream()
                            .flatMap(sous -> sous.precisions().stream())
                            .collect(Collectors.joining("\n")));
        }
    }

    private void personnes(List<PersonneMobilisee> personnes) {
        convenu(Section.PERSONNES, "Personnes mobilisées", joindre(personnes, PersonneMobilisee::libelle));
        inscrit(
                Section.PERSONNES,
                "Personnes mobilisées, précisions",
                personnes.stream()
                        .map(PersonneMobilisee::precision)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")));
    }

    private void objectif(Objectif objectif) {
        var numero = objectif.numero();
        var mesure = objectif.mesure();
        var echeance = objectif.echeance();
        objectif(numero, ChampObjectif.INTITULE, objectif.intitule());
        objectif(numero, ChampObjectif.CRITERE, mesure == null ? "" : mesure.critere());
        objectif(numero, ChampObjectif.DEPART, mesure == null ? "" : nombre(mesure.depart()));
        objectif(numero, ChampObjectif.VISE, mesure == null ? "" : nombre(mesure.vise()));
        objectif(numero, ChampObjectif.COMPETENCES, objectif.competences());
        objectif(numero, ChampObjectif.ACTIONS_CLASSE, objectif.actionsEnClasse());
        objectif(numero, ChampObjectif.ACTIONS_HORS_CLASSE, objectif.actionsHorsClasse());
        objectif(numero, ChampObjectif.EVALUATION, objectif.modalitesEvaluation());
        objectif(numero, ChampObjectif.ECHEANCE, echeance == null ? "" : Jour.ecrire(echeance));
    }

    private void objectif(int numero, ChampObjectif champ, String texte) {
        convenu(Section.OBJECTIFS, "Objectif n°%d, « %s »".formatted(numero, champ.libelle()), texte);
    }

    private static String nombre(@Nullable BigDecimal nombre) {
        return nombre == null ? "" : Nombres.ecrire(nombre);
    }

    private void lame(Lame lame) {
        var libre = lame.libre();
        convenu(
                Section.AMENAGEMENTS,
                "Aménagements, " + lame.libelle(),
                Stream.concat(
                                lame.amenagements().stream().map(Libelle::libelle),
                                libre == null ? Stream.empty() : Stream.of(libre))
                        .collect(Collectors.joining("\n")));
    }

    private void convenu(Section section, String ou, String texte) {
        lignes.add(new Ligne(section, ou, true, texte));
    }

    private void inscrit(Section section, String ou, String texte) {
        lignes.add(new Ligne(section, ou, false, texte));
    }

    private static <T> String joindre(List<T> elements, Function<T, String> mot) {
        return elements.stream().map(mot).collect(Collectors.joining("\n"));
    }
}
