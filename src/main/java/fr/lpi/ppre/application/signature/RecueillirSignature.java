package fr.lpi.ppre.application.signature;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.application.DroitsPpre;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.EnOeuvre;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.Ppre.Supprime;
import fr.lpi.ppre.domain.signature.SaisieSignature.Signee;
import fr.lpi.ppre.persistence.JdbcSignatures;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Collects the signatures that are drawn on the screen, from the finalisation of a PPRE to that of its bilan, and
/// takes them back.
@Component
public class RecueillirSignature {

    private final DroitsPpre droits;
    private final JdbcSignatures signatures;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    RecueillirSignature(
            DroitsPpre droits,
            JdbcSignatures signatures,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.signatures = signatures;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// Whether a PPRE is in a state in which it is signed.
    public static boolean seSigne(Ppre ppre) {
        return switch (ppre) {
            case EnOeuvre _, BilanEnCours _ -> true;
            case Evalue _, Interrompu _, Brouillon _, Supprime _ -> false;
        };
    }

    /// @param version the one that was read before it was signed
    /// @throws SignaturesCloses the PPRE is at its end
    /// @throws VersionRemplacee a rectificatif was finalised meanwhile
    /// @throws DejaSigne by the same signataire
    @Transactional
    public void executer(Utilisateur par, PpreId id, Signataire signataire, int version, Signee signee, String cle) {
        var ppre = aSigner(par, id);
        envois.uneFois(cle, () -> {
            var document = ppre.document();
            if (document.version() != version) {
                throw new VersionRemplacee();
            }
            if (signatures.de(ppre, version).containsKey(signataire)) {
                throw new DejaSigne();
            }
            signatures.recueillir(ppre, signataire, signee.nom(), signee.trace(), par.id(), horloge.instant());
            annoncer(par, ppre, signataire, "signature.recueillie");
            return "signee";
        });
    }

    /// Taking back one that is not there changes nothing.
    ///
    /// @throws SignaturesCloses the PPRE is at its end
    @Transactional
    public void retirer(Utilisateur par, PpreId id, Signataire signataire, String cle) {
        var ppre = aSigner(par, id);
        envois.uneFois(cle, () -> {
            if (signatures.retirer(ppre, signataire, par.id(), horloge.instant())) {
                annoncer(par, ppre, signataire, "signature.retiree");
            }
            return "retiree";
        });
    }

    private Publie aSigner(Utilisateur par, PpreId id) {
        var ppre = droits.aEvaluer(par, id);
        if (!seSigne(ppre)) {
            throw new SignaturesCloses();
        }
        return ppre;
    }

    private void annoncer(Utilisateur par, Publie ppre, Signataire signataire, String verbe) {
        annonces.publishEvent(
                Acte.surLivret(par, verbe, ppre.livret().valeur(), ppre.id().valeur())
                        .precisant(signataire.code()));
    }

    /// Its bilan is finalised, or it was interrupted.
    public static class SignaturesCloses extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /// What was signed is no longer the plan.
    public static class VersionRemplacee extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /// One signature each, until it is taken back.
    public static class DejaSigne extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
