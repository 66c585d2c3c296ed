package fr.lpi.ppre.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.EleveVu;
import fr.lpi.ppre.domain.MiseAJour;
import fr.lpi.ppre.persistence.JdbcElevesVus;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.scolarite.DernierImport;
import fr.lpi.scolarite.DerniersImports;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Fusion;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings the draft under way up to the pupil of the last import. A finalised document says for ever what it said.
@Component
public class MettreAJourInformations {

    private final Acces acces;
    private final Livrets livrets;
    private final Eleves eleves;
    private final DerniersImports imports;
    private final EtatsPpre etats;
    private final DroitsPpre droits;
    private final JdbcPpres ppres;
    private final JdbcElevesVus elevesVus;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    MettreAJourInformations(
            Acces acces,
            Livrets livrets,
            Eleves eleves,
            DerniersImports imports,
            EtatsPpre etats,
            DroitsPpre droits,
            JdbcPpres ppres,
            JdbcElevesVus elevesVus,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.imports = imports;
        this.etats = etats;
        this.droits = droits;
        this.ppres = ppres;
        this.elevesVus = elevesVus;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @param brouillon the draft under way, if any
    /// @param finalise whether the livret holds a document that will not change
    public record Etat(
            Livret livret,
            Eleve eleve,
            @Nullable PpreId brouillon,
            boolean finalise,
            MiseAJour miseAJour,
            @Nullable DernierImport dernierImport) {

        /// What was read; an update that would do anything else is read again first.
        public String empreinte() {
            return Integer.toHexString(Objects.hash(miseAJour.changements().stream()
                    .map(MiseAJour.Changement::toString)
                    .toList()));
        }
    }

    @Transactional(readOnly = true)
    public Etat lire(Utilisateur par, NumeroLivret numero) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        acces.exiger(par, Droit.ECRIRE_PPRE, livret.id().valeur());
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        var siens = etats.du(livret.id());
        var brouillon = siens.stream()
                .filter(EtatPpre::enCoursDeRealisation)
                .map(EtatPpre::id)
                .findFirst();
        return new Etat(
                livret,
                eleve,
                brouillon.orElse(null),
                siens.stream().anyMatch(ppre -> !ppre.enCoursDeRealisation()),
                brouillon.flatMap(id -> miseAJour(par, id, eleve)).orElse(new MiseAJour(List.of(), List.of())),
                imports.de(eleve.etablissement().id()).orElse(null));
    }

    /// @param empreinteLue of the changes that were shown
    /// @return whether the draft is up to date; false when something else changed since it was read
    @Transactional
    public boolean executer(Utilisateur par, NumeroLivret numero, String empreinteLue) {
        var vu = lire(par, numero);
        var id = vu.brouillon();
        if (id == null || vu.miseAJour().vide()) {
            return true;
        }
        var brouillon = droits.brouillonAEcrire(par, id);
        var etat = lire(par, numero);
        if (!etat.empreinte().equals(empreinteLue)) {
            return false;
        }
        var fusion = Fusion.de(brouillon.saisie().champs(), etat.miseAJour().participants());
        ppres.enregistrer(brouillon.fusionne(fusion, par.id(), horloge.instant()));
        elevesVus.garder(id, EleveVu.de(etat.eleve()));
        annonces.publishEvent(Acte.surLivret(
                        par, "ppre.informations.misesajour", etat.livret().id().valeur(), id.valeur())
                .precisant(etat.miseAJour().changements().size() + " donnée(s)"));
        return true;
    }

    private Optional<MiseAJour> miseAJour(Utilisateur par, PpreId id, Eleve eleve) {
        var saisie = droits.aLire(par, id).saisie();
        return elevesVus.de(id).map(avant -> MiseAJour.de(avant, EleveVu.de(eleve), saisie));
    }
}
