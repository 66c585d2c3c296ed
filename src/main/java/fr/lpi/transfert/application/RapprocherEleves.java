package fr.lpi.transfert.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.FichesEleves;
import fr.lpi.transfert.domain.Doute;
import fr.lpi.transfert.persistence.JdbcRapprochements;
import fr.lpi.transfert.persistence.JdbcRapprochements.Paire;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings together the pupils that a direction has in two of its schools: those of one INE as soon as they are
/// imported, those of the same names and birth date once it has said yes.
@Component
public class RapprocherEleves {

    private final FichesEleves fiches;
    private final JdbcRapprochements rapprochements;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    RapprocherEleves(
            FichesEleves fiches, JdbcRapprochements rapprochements, ApplicationEventPublisher annonces, Clock horloge) {
        this.fiches = fiches;
        this.rapprochements = rapprochements;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<Doute> doutes(Utilisateur par) {
        if (par.profil() != Profil.DIRECTION) {
            throw new Introuvable();
        }
        return par.etablissements().size() < 2
                ? List.of()
                : Doute.parmi(fiches.de(par.etablissements()), rapprochements.tranches());
    }

    /// A second answer about the same two pupils changes nothing.
    ///
    /// @throws Introuvable no question is asked about these two
    @Transactional
    public void trancher(Utilisateur par, EleveId ancien, EleveId nouveau, boolean memes) {
        var doute = doutes(par).stream()
                .filter(pose ->
                        pose.ancien().id().equals(ancien) && pose.nouveau().id().equals(nouveau))
                .findFirst();
        if (doute.isEmpty()) {
            if (ancien.equals(nouveau) || !rapprochements.tranches().contains(Set.of(ancien, nouveau))) {
                throw new Introuvable();
            }
            return;
        }
        var ecole = doute.get().nouveau().etablissement().id();
        annonces.publishEvent(Acte.surEtablissement(
                par, memes ? "eleves.reunis" : "eleves.distingues", ecole, "eleves=%s,%s".formatted(ancien, nouveau)));
        var paire = new Paire(ancien, nouveau);
        if (memes) {
            reunir(par.id(), paire, ecole);
        } else {
            rapprochements.distinguer(paire, par.id(), horloge.instant());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void apresUnImport(Acte acte) {
        if (acte.verbe().equals("eleves.importes") && acte.etablissement() != null) {
            var ecole = new EtablissementId(acte.etablissement());
            rapprochements.memesIne(ecole).forEach(paire -> reunir(acte.par(), paire, ecole));
        }
    }

    private void reunir(CompteId par, Paire paire, EtablissementId ecole) {
        for (var livret : rapprochements.reunir(paire, LocalDate.now(horloge), horloge.instant())) {
            annonces.publishEvent(new Acte(
                    par,
                    "livret.suit",
                    livret.valeur(),
                    paire.nouveau().valeur(),
                    ecole.valeur(),
                    "ancien=" + paire.ancien()));
        }
    }
}
