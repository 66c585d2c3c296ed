package fr.lpi.livret.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Droit;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.persistence.JdbcLivrets;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Names those who follow a livret, among the people of the pupil's school.
@Component
public class GererEquipe {

    private final Acces acces;
    private final JdbcLivrets livrets;
    private final Eleves eleves;
    private final Comptes comptes;
    private final ApplicationEventPublisher annonces;

    GererEquipe(Acces acces, JdbcLivrets livrets, Eleves eleves, Comptes comptes, ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.comptes = comptes;
        this.annonces = annonces;
    }

    /// Those who may be named: the school's people, teachers first.
    @Transactional(readOnly = true)
    public List<Utilisateur> possibles(Utilisateur par, Livret livret) {
        acces.exiger(par, Droit.GERER_EQUIPE, livret.id().valeur());
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        return possibles(eleve.etablissement().id());
    }

    /// The same for a school; the caller asks for the right to name.
    public List<Utilisateur> possibles(EtablissementId ecole) {
        return comptes.de(ecole).stream()
                .sorted((a, b) -> Boolean.compare(a.profil() == Profil.DIRECTION, b.profil() == Profil.DIRECTION))
                .toList();
    }

    /// @param accepte asked of a direction that would name itself
    /// @throws ResponsableAConfirmer a direction names itself without having said yes
    // Nothing is written before the question, whose page is read in the same transaction.
    @Transactional(noRollbackFor = ResponsableAConfirmer.class)
    public void confier(Utilisateur par, Livret livret, CompteId nouveau, boolean accepte) {
        confier(par, livret, possibles(par, livret), nouveau, accepte);
    }

    /// The same for a caller that has asked for the right to name, and read who may be named.
    @Transactional
    public void confier(
            Utilisateur par, Livret livret, List<Utilisateur> possibles, CompteId nouveau, boolean accepte) {
        exiger(possibles, nouveau);
        if (livret.estConfieA(nouveau)) {
            return;
        }
        if (nouveau.equals(par.id()) && !accepte) {
            throw new ResponsableAConfirmer();
        }
        livrets.confierLesTextes(livret.id(), nouveau);
        livrets.confier(livret.id(), nouveau);
        annoncer(par, "livret.confie", livret.id(), nouveau);
    }

    @Transactional
    public void nommerContributeur(Utilisateur par, Livret livret, CompteId compte) {
        exiger(possibles(par, livret), compte);
        if (livret.estConfieA(compte) || livret.contributeurs().contains(compte)) {
            return;
        }
        livrets.nommerContributeur(livret.id(), compte);
        annoncer(par, "livret.contributeur.nomme", livret.id(), compte);
    }

    @Transactional
    public void retirerContributeur(Utilisateur par, LivretId id, CompteId compte) {
        acces.exiger(par, Droit.GERER_EQUIPE, id.valeur());
        livrets.retirer(id, compte);
        annoncer(par, "livret.contributeur.retire", id, compte);
    }

    private static void exiger(List<Utilisateur> possibles, CompteId compte) {
        if (possibles.stream().noneMatch(possible -> possible.id().equals(compte))) {
            throw new Introuvable();
        }
    }

    private void annoncer(Utilisateur par, String verbe, LivretId id, CompteId compte) {
        annonces.publishEvent(Acte.surLivret(par, verbe, id.valeur(), compte.valeur()));
    }
}
