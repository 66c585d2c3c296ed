package fr.lpi.ppre.application.corbeille;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.DroitsPpre;
import fr.lpi.ppre.application.ReprendreBesoin;
import fr.lpi.ppre.domain.CorbeilleDepassee;
import fr.lpi.ppre.persistence.JdbcCorbeille;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a draft in the bin of its livret, where it waits thirty days, and takes it back as it was.
@Component
public class GererCorbeille {

    private final DroitsPpre droits;
    private final Livrets livrets;
    private final JdbcCorbeille corbeille;
    private final ReprendreBesoin reprendreBesoin;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    GererCorbeille(
            DroitsPpre droits,
            Livrets livrets,
            JdbcCorbeille corbeille,
            ReprendreBesoin reprendreBesoin,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.livrets = livrets;
        this.corbeille = corbeille;
        this.reprendreBesoin = reprendreBesoin;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @return the number of the livret
    /// @throws fr.lpi.ppre.domain.PpreSupprime it is in the bin already
    /// @throws fr.lpi.ppre.domain.PpreFige finalised meanwhile
    @Transactional
    public String supprimer(Utilisateur par, PpreId id, String cle) {
        return envois.uneFois(cle, () -> {
            var brouillon = droits.brouillonAEcrire(par, id);
            corbeille.mettre(brouillon.supprimer(LocalDate.now(horloge)));
            annonces.publishEvent(
                    Acte.surLivret(par, "ppre.supprime", brouillon.livret().valeur(), id.valeur()));
            return droits.numero(brouillon);
        });
    }

    /// @return the number of the livret
    /// @throws fr.lpi.ppre.domain.PpreDejaEnCours another PPRE was begun meanwhile
    /// @throws fr.lpi.ppre.domain.PpreDejaRenouvele the PPRE that it renews was renewed meanwhile
    @Transactional
    public String reprendre(Utilisateur par, PpreId id, String cle) {
        return envois.uneFois(cle, () -> {
            var supprime = droits.aReprendre(par, id);
            livrets.tenir(supprime.livret());
            try {
                var brouillon = supprime.reprendre(LocalDate.now(horloge));
                corbeille.reprendre(brouillon);
                reprendreBesoin.dans(brouillon, par);
            } catch (CorbeilleDepassee _) {
                throw new Introuvable();
            }
            annonces.publishEvent(
                    Acte.surLivret(par, "ppre.repris", supprime.livret().valeur(), id.valeur()));
            return droits.numero(supprime);
        });
    }

    /// Where the bin is that holds a draft which could not be taken back.
    @Transactional
    public String livret(Utilisateur par, PpreId id) {
        return droits.numero(droits.aReprendre(par, id));
    }
}
