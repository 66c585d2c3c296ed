package fr.lpi.livret.application.remise;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Amenagements;
import fr.lpi.livret.ApercuAmenagements;
import fr.lpi.livret.ContenuLivret;
import fr.lpi.livret.Livret;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.application.GererEquipe;
import fr.lpi.livret.persistence.JdbcLivrets;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A direction accepts the livret that came from another school by naming its responsable.
@Component
public class RecevoirLivret {

    private final Acces acces;
    private final JdbcLivrets livrets;
    private final Eleves eleves;
    private final Amenagements amenagements;
    private final Referentiel referentiel;
    private final List<ContenuLivret> contenus;
    private final GererEquipe gererEquipe;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;

    RecevoirLivret(
            Acces acces,
            JdbcLivrets livrets,
            Eleves eleves,
            Amenagements amenagements,
            Referentiel referentiel,
            List<ContenuLivret> contenus,
            GererEquipe gererEquipe,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.amenagements = amenagements;
        this.referentiel = referentiel;
        this.contenus = contenus;
        this.gererEquipe = gererEquipe;
        this.envois = envois;
        this.annonces = annonces;
    }

    /// @param titres of what the livret holds, without its content
    /// @param possibles those who may be named, teachers first
    public record Reception(
            Livret livret,
            Eleve eleve,
            List<String> titres,
            ApercuAmenagements amenagements,
            List<Utilisateur> possibles) {}

    /// @throws Introuvable there is no such livret for this direction
    @Transactional(readOnly = true)
    public Reception lire(Utilisateur par, NumeroLivret numero) {
        var recu = exiger(par, numero);
        var livret = recu.livret().id();
        var eleve = recu.eleve();
        return new Reception(
                recu.livret(),
                eleve,
                contenus.stream()
                        .flatMap(contenu -> contenu.titres(livret).stream())
                        .toList(),
                amenagements.du(livret).apercu(referentiel, eleve.palier(referentiel)),
                gererEquipe.possibles(recu.ecole()));
    }

    /// A livret accepted already stays with whom it was given to.
    ///
    /// @param accepte asked of a direction that would name itself
    /// @throws fr.lpi.livret.application.ResponsableAConfirmer a direction names itself without having said yes
    @Transactional
    public void accepter(Utilisateur par, NumeroLivret numero, CompteId responsable, boolean accepte, String cle) {
        var recu = exiger(par, numero);
        var livret = recu.livret();
        envois.uneFois(cle, () -> {
            if (livret.aRecevoir()) {
                gererEquipe.confier(par, livret, gererEquipe.possibles(recu.ecole()), responsable, accepte);
                annonces.publishEvent(
                        Acte.surLivret(par, "livret.accepte", livret.id().valeur(), responsable.valeur()));
            }
            return "accepte";
        });
    }

    private record Recu(Livret livret, Eleve eleve) {

        EtablissementId ecole() {
            return eleve.etablissement().id();
        }
    }

    private Recu exiger(Utilisateur par, NumeroLivret numero) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        var recu = new Recu(livret, eleves.parId(livret.eleve()).orElseThrow(Introuvable::new));
        acces.exigerDirection(par, recu.ecole());
        return recu;
    }
}
