package fr.lpi.livret.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Amenagements;
import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.domain.FormulaireAmenagements;
import fr.lpi.livret.persistence.JdbcAmenagements;
import fr.lpi.redaction.Enregistrement;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Modification;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes among the aménagements of a livret: the one way in, from its own form as from a PPRE.
@Component
public class EcrireAmenagements implements Amenagements {

    private final Acces acces;
    private final JdbcAmenagements amenagements;
    private final FormulaireAmenagements formulaire;
    private final Conflits conflits;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    EcrireAmenagements(
            Acces acces,
            JdbcAmenagements amenagements,
            Referentiel referentiel,
            Conflits conflits,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.amenagements = amenagements;
        this.formulaire = new FormulaireAmenagements(referentiel);
        this.conflits = conflits;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    public FormulaireAmenagements formulaire() {
        return formulaire;
    }

    @Transactional
    public Enregistrement executer(Utilisateur par, LivretId livret, List<Modification> modifications) {
        acces.exiger(par, Droit.ECRIRE_AMENAGEMENTS, livret.valeur());
        var avant = amenagements.pourEcrire(livret, horloge.instant());
        var fusion = Fusion.de(avant.champs(), modifications);
        var apres = avant.fusionnee(fusion, par.id(), horloge.instant());
        if (!fusion.ecrits().isEmpty()) {
            amenagements.enregistrer(livret, apres);
            annonces.publishEvent(Acte.surLivret(par, "amenagements.ecrits", livret.valeur(), livret.valeur())
                    .precisant(fusion.ecrits().size() + " champ(s)"));
        }
        fusion.conflits().forEach(conflit -> conflits.garder(livret.valeur(), conflit));
        return new Enregistrement(apres, fusion);
    }

    /// Writes the text chosen between two; if a third came meanwhile, the choice is asked again.
    ///
    /// @param choix the stored text that was shown, and the one chosen
    /// @return whether the choice is written
    @Transactional
    public boolean trancher(Utilisateur par, LivretId livret, Modification choix) {
        if (!executer(par, livret, List.of(choix)).fusion().conflits().isEmpty()) {
            return false;
        }
        conflits.lever(livret.valeur(), choix.champ());
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public AmenagementsChoisis du(LivretId livret) {
        return new AmenagementsChoisis(amenagements.du(livret).champs());
    }

    @Override
    @Transactional
    public void ajouter(Utilisateur par, LivretId livret, String champ, String valeur) {
        acces.exiger(par, Droit.ECRIRE_AMENAGEMENTS, livret.valeur());
        if (!formulaire.connait(champ)) {
            throw new Introuvable();
        }
        if (amenagements.pourEcrire(livret, horloge.instant()).lire(champ).isBlank()) {
            executer(par, livret, List.of(new Modification(champ, "", valeur)));
        }
    }
}
