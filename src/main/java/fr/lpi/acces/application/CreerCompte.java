package fr.lpi.acces.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Departement;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.domain.Jeton;
import fr.lpi.acces.domain.Noms;
import fr.lpi.acces.persistence.JdbcGestion;
import fr.lpi.acces.persistence.JdbcLiens;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Creates an account without password, and the link by which its person chooses one.
@Component
public class CreerCompte {

    private final ConsulterComptes consulter;
    private final JdbcGestion comptes;
    private final JdbcLiens liens;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    CreerCompte(
            ConsulterComptes consulter,
            JdbcGestion comptes,
            JdbcLiens liens,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.consulter = consulter;
        this.comptes = comptes;
        this.liens = liens;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @param identifiant empty to have it made from the name
    /// @param etablissement of a teacher or a direction, and of nobody else
    /// @param departement of an MDPH team, and of nobody else
    public record Demande(
            String prenom,
            String nom,
            String identifiant,
            Profil profil,
            @Nullable EtablissementId etablissement,
            String departement) {

        public boolean enEtablissement() {
            return profil == Profil.ENSEIGNANT || profil == Profil.DIRECTION;
        }
    }

    /// @param jeton the word of the link; sent twice, it creates one account
    /// @throws SaisieRefusee something is to be corrected
    @Transactional
    public CompteId executer(Utilisateur par, Demande demande, Jeton jeton) {
        exiger(par, demande);
        var controle = new Controle()
                .champ("prenom", Noms.refus(demande.prenom(), "le prénom", "Maëlle"))
                .champ("nom", Noms.refus(demande.nom(), "le nom", "Le Gall"));
        if (!demande.identifiant().isEmpty()) {
            controle.champ("identifiant", Noms.refusIdentifiant(demande.identifiant()));
        }
        if (demande.profil() == Profil.MDPH) {
            controle.champ("departement", Departement.refus(demande.departement()));
        }
        controle.conclure();
        return CompteId.de(
                envois.uneFois(jeton.cle(), () -> creer(par, demande, jeton).toString()));
    }

    private void exiger(Utilisateur par, Demande demande) {
        var ecole = demande.etablissement();
        if (demande.enEtablissement() && ecole != null) {
            consulter.etablissement(par, ecole);
        } else if (par.profil() != Profil.ADMINISTRATEUR || demande.enEtablissement() || ecole != null) {
            throw new Introuvable();
        }
    }

    private CompteId creer(Utilisateur par, Demande demande, Jeton jeton) {
        var id = demande.identifiant().isEmpty()
                ? sousUnNomLibre(demande)
                : ajouter(demande, demande.identifiant())
                        .orElseThrow(() -> new SaisieRefusee(
                                "identifiant",
                                "« %s » est déjà pris : prenez par exemple « %s »."
                                        .formatted(demande.identifiant(), libre(demande.identifiant()))));
        var maintenant = horloge.instant();
        liens.ajouter(jeton, id, maintenant, maintenant.plus(CreerLien.DUREE));
        var ecole = demande.etablissement();
        annonces.publishEvent(new Acte(
                par.id(),
                "compte.cree",
                null,
                id.valeur(),
                ecole == null ? null : ecole.valeur(),
                demande.profil().name()));
        return id;
    }

    private CompteId sousUnNomLibre(Demande demande) {
        var propose = Noms.proposer(demande.prenom(), demande.nom());
        for (var essai = 0; essai < 100; essai++) {
            var id = ajouter(demande, libre(propose));
            if (id.isPresent()) {
                return id.get();
            }
        }
        throw new SaisieRefusee("identifiant", "Choisissez un identifiant, par exemple « lea.le-gall ».");
    }

    private Optional<CompteId> ajouter(Demande demande, String identifiant) {
        return comptes.ajouter(
                identifiant,
                demande.prenom(),
                demande.nom(),
                demande.profil(),
                demande.etablissement(),
                demande.profil() == Profil.MDPH ? demande.departement() : null);
    }

    private String libre(String identifiant) {
        var essai = identifiant;
        for (var rang = 2; comptes.estPris(essai); rang++) {
            essai = identifiant + rang;
        }
        return essai;
    }
}
