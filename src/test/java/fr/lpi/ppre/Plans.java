package fr.lpi.ppre;

import static fr.lpi.Personnes.enTantQue;
import static fr.lpi.Personnes.enTantQueLpi;

import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A school with one pupil, one livret, one draft, and everyone who may want something of them.
public class Plans {

    /// Not a bean of the context: all the tests share that one, as it is.
    public static Plans de(AutowireCapableBeanFactory beans) {
        return beans.createBean(Plans.class);
    }

    @Autowired
    Scolarite scolarite;

    @Autowired
    Eleves eleves;

    @Autowired
    Livrets livrets;

    @Autowired
    OuvrirLivrets ouvrirLivrets;

    @Autowired
    RedigerPpre rediger;

    @Autowired
    EtatsPpre etats;

    @Autowired
    Personnes personnes;

    @Autowired
    PlatformTransactionManager transactions;

    public record Plan(
            Etablissement ecole,
            Eleve eleve,
            LivretId livret,
            String numero,
            PpreId ppre,
            Utilisateur direction,
            Utilisateur responsable,
            Utilisateur contributeur,
            List<Utilisateur> intrus) {}

    public Plan brouillon(Map<String, String> champs) {
        var ecole = Ecoles.ecole(scolarite);
        Ecoles.importer(scolarite, ecole, Ecoles.ENTETE + Ecoles.ligne("Martin", "Zoé", "", "CE2", "CE2 A"));
        var direction = personnes.creer(Profil.DIRECTION, ecole.id());
        var responsable = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        var contributeur = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        var eleve = enTantQueLpi(() -> eleves.de(ecole.id()).getFirst());
        var livret = enTantQueLpi(() -> ouvrirLivrets.ouvrir(
                eleve.id(), responsable.id(), List.of(contributeur.id()), LocalDate.of(2026, 11, 3)));
        enTantQueLpi(() -> {
            rediger.rediger(livret, champs, responsable.id(), LocalDate.of(2026, 11, 3), false);
            return livret;
        });
        var numero = lire(
                direction, () -> livrets.parId(livret).orElseThrow().numero().valeur());
        var ppre = lire(direction, () -> etats.du(livret).getFirst().id());
        return new Plan(
                ecole,
                eleve,
                livret,
                numero,
                ppre,
                direction,
                responsable,
                contributeur,
                List.of(
                        contributeur,
                        personnes.creer(Profil.ENSEIGNANT, ecole.id()),
                        personnes.creer(
                                Profil.DIRECTION, Ecoles.ecole(scolarite).id()),
                        personnes.creer(Profil.MDPH),
                        personnes.creer(Profil.ADMINISTRATEUR)));
    }

    /// Reads inside a transaction of this person.
    public <T> T lire(Utilisateur qui, java.util.function.Supplier<T> lecture) {
        return enTantQue(
                qui,
                () -> java.util.Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(_ -> lecture.get())));
    }

    /// Does something in a transaction of LPI itself.
    public <T> T enSysteme(java.util.function.Supplier<T> acte) {
        return enTantQueLpi(
                () -> java.util.Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> acte.get())));
    }
}
