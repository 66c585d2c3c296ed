package fr.lpi.livret.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.Partage;
import fr.lpi.livret.persistence.JdbcPartages;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// « Partager l'ensemble du livret de cet élève avec l'équipe pluridisciplinaire de la MDPH. »
@Component
public class PartagerLivret {

    private final Acces acces;
    private final Livrets livrets;
    private final JdbcPartages partages;
    private final Eleves eleves;
    private final Comptes comptes;
    private final Clock horloge;
    private final ApplicationEventPublisher annonces;

    PartagerLivret(
            Acces acces,
            Livrets livrets,
            JdbcPartages partages,
            Eleves eleves,
            Comptes comptes,
            Clock horloge,
            ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.livrets = livrets;
        this.partages = partages;
        this.eleves = eleves;
        this.comptes = comptes;
        this.horloge = horloge;
        this.annonces = annonces;
    }

    /// @param partages the latest first
    /// @param equipe who would see the livret today, or sees it
    /// @param auteurs of those sharings and of their ends
    public record Ouvert(
            Livret livret,
            Eleve eleve,
            List<Partage> partages,
            List<Utilisateur> equipe,
            Map<CompteId, Utilisateur> auteurs) {

        public boolean partage() {
            return !partages.isEmpty() && partages.getFirst().enCours();
        }
    }

    @Transactional(readOnly = true)
    public Ouvert ouvrir(Utilisateur par, NumeroLivret numero) {
        var livret = exiger(par, numero);
        var eleve = eleve(livret);
        var siens = partages.de(livret.id());
        return new Ouvert(
                livret,
                eleve,
                siens,
                comptes.deLaMdph(eleve.etablissement().departement()),
                comptes.parIds(siens.stream()
                        .flatMap(partage -> partage.auteurs().stream())
                        .toList()));
    }

    /// Sharing twice changes nothing.
    ///
    /// @param departement the one whose MDPH the page named
    /// @return false if the pupil has gone to another département meanwhile: nothing is shared
    @Transactional
    public boolean partager(Utilisateur par, NumeroLivret numero, String departement) {
        var livret = exiger(par, numero);
        if (!eleve(livret).etablissement().departement().equals(departement)) {
            return false;
        }
        if (partages.ajouter(livret.id(), new Partage(departement, horloge.instant(), par.id(), null))) {
            annoncer(par, "livret.partage", livret, departement);
        }
        return true;
    }

    /// The access closes with this transaction.
    @Transactional
    public void retirer(Utilisateur par, NumeroLivret numero) {
        var livret = exiger(par, numero);
        var enCours = partages.enCours(livret.id());
        if (partages.retirer(livret.id(), par.id(), horloge.instant())) {
            annoncer(par, "livret.partage.retire", livret, enCours.orElseThrow().departement());
        }
    }

    private Livret exiger(Utilisateur par, NumeroLivret numero) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        acces.exiger(par, Droit.PARTAGER_LIVRET, livret.id().valeur());
        return livret;
    }

    private Eleve eleve(Livret livret) {
        return eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
    }

    private void annoncer(Utilisateur par, String verbe, Livret livret, String departement) {
        annonces.publishEvent(
                Acte.surLivret(par, verbe, livret.id().valeur(), livret.id().valeur())
                        .precisant("MDPH " + departement));
    }
}
