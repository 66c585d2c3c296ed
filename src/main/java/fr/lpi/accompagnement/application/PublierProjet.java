package fr.lpi.accompagnement.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.domain.Couverture;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.Rapport;
import fr.lpi.accompagnement.domain.Version;
import fr.lpi.accompagnement.domain.formulaire.LectureProjet;
import fr.lpi.accompagnement.persistence.JdbcEvaluations;
import fr.lpi.accompagnement.persistence.JdbcProjets;
import fr.lpi.redaction.Reproche;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.web.erreur.Introuvable;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What only the direction does: publishing, opening the public page, naming who writes with her.
@Component
public class PublierProjet {

    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int LONGUEUR_DU_JETON = 26;

    private final Acces acces;
    private final EcrireProjet ecrireProjet;
    private final JdbcProjets projets;
    private final JdbcEvaluations evaluations;
    private final Etablissements etablissements;
    private final Comptes comptes;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;
    private final SecureRandom hasard = new SecureRandom();

    PublierProjet(
            Acces acces,
            EcrireProjet ecrireProjet,
            JdbcProjets projets,
            JdbcEvaluations evaluations,
            Etablissements etablissements,
            Comptes comptes,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.ecrireProjet = ecrireProjet;
        this.projets = projets;
        this.evaluations = evaluations;
        this.etablissements = etablissements;
        this.comptes = comptes;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// What came of it.
    ///
    /// @param manques what has to be written first; then nothing is published
    /// @param numero the version that everyone reads now; 0 when nothing was published
    /// @param nouvelle false when nothing had changed since the last one
    public record Publication(List<Reproche> manques, int numero, boolean nouvelle) {}

    @Transactional
    public Publication publier(Utilisateur par, ProjetId id) {
        // The row is held: two presses of the button make one version.
        var projet = projets.pourEcrire(id).orElseThrow(Introuvable::new);
        acces.exigerDirection(par, projet.etablissement());
        if (evaluations.clos(id)) {
            throw new Introuvable();
        }
        var lecture = ecrireProjet.lecture(projet);
        var manques = ecrireProjet.manques(projet, lecture);
        if (!manques.isEmpty()) {
            return new Publication(manques, 0, false);
        }
        var document = lecture.document(etablissement(projet).nom(), projet.annee());
        var derniere = projets.publiee(id);
        if (derniere.map(Version::document).filter(document::equals).isPresent()) {
            return new Publication(List.of(), derniere.orElseThrow().numero(), false);
        }
        var version = new Version(
                id,
                projet.etablissement(),
                projet.annee(),
                derniere.map(Version::numero).orElse(0) + 1,
                horloge.instant(),
                document);
        projets.publier(version, par.id());
        annoncer(par, "ap.publie", projet, "version " + version.numero());
        return new Publication(List.of(), version.numero(), true);
    }

    /// @throws Introuvable nothing is published yet
    @Transactional
    public void ouvrirLien(Utilisateur par, ProjetId id) {
        var projet = dirige(par, id);
        if (projets.publiee(id).isEmpty()) {
            throw new Introuvable();
        }
        var jeton = IntStream.range(0, LONGUEUR_DU_JETON)
                .mapToObj(_ -> String.valueOf(ALPHABET.charAt(hasard.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());
        projets.ouvrirLien(id, jeton, par.id(), horloge.instant());
        annoncer(par, "ap.lien.ouvert", projet, "");
    }

    @Transactional
    public void fermerLien(Utilisateur par, ProjetId id) {
        var projet = dirige(par, id);
        projets.fermerLien(id, horloge.instant());
        annoncer(par, "ap.lien.ferme", projet, "");
    }

    private List<Utilisateur> enseignants(Projet projet) {
        return comptes.de(projet.etablissement()).stream()
                .filter(compte -> compte.profil() == Profil.ENSEIGNANT)
                .toList();
    }

    /// @param nommes among the teachers of the school; others are ignored
    @Transactional
    public void nommer(Utilisateur par, ProjetId id, Set<CompteId> nommes) {
        var projet = dirige(par, id);
        for (var enseignant : enseignants(projet)) {
            var compte = enseignant.id();
            if (nommes.contains(compte) && !projet.redacteurs().contains(compte)) {
                projets.nommer(id, compte, horloge.instant());
            } else if (!nommes.contains(compte) && projet.redacteurs().contains(compte)) {
                projets.retirer(id, compte);
            }
        }
        annoncer(par, "ap.redacteurs", projet, nommes.size() + " rédacteur(s)");
    }

    public Etablissement etablissement(Projet projet) {
        return etablissements.parId(projet.etablissement()).orElseThrow(Introuvable::new);
    }

    /// A project as those who write it find it.
    ///
    /// @param manques what is to be written before it is published
    /// @param rapport of the year, while it is closed
    /// @param lien token of the public page; absent when it is closed
    /// @param enseignants among whom the direction names who writes, by name; absent for who does not direct
    public record Ouvert(
            Projet projet,
            Etablissement etablissement,
            Couverture couverture,
            LectureProjet lecture,
            List<Reproche> manques,
            Optional<Version> publiee,
            Optional<Rapport> rapport,
            Optional<String> lien,
            Optional<List<Utilisateur>> enseignants) {}

    /// @throws Introuvable this person does not write it
    @Transactional(readOnly = true)
    public Ouvert ouvrir(Utilisateur par, ProjetId id) {
        var projet = ecrireProjet.lire(par, id);
        var lecture = ecrireProjet.lecture(projet);
        return new Ouvert(
                projet,
                etablissement(projet),
                ecrireProjet.couverture(projet, lecture),
                lecture,
                ecrireProjet.manques(projet, lecture),
                projets.publiee(id),
                evaluations.rapport(id),
                projets.lien(id),
                par.dirige(projet.etablissement()) ? Optional.of(enseignants(projet)) : Optional.empty());
    }

    private Projet dirige(Utilisateur par, ProjetId id) {
        var projet = projets.parId(id).orElseThrow(Introuvable::new);
        acces.exigerDirection(par, projet.etablissement());
        return projet;
    }

    private void annoncer(Utilisateur par, String verbe, Projet projet, String precision) {
        annonces.publishEvent(Acte.surEtablissement(par, verbe, projet.etablissement(), precision));
    }
}
