package fr.lpi.scolarite.application.importation;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.application.importation.ImporterEleves.Demande;
import fr.lpi.scolarite.application.importation.consultation.ConsulterImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.EnCours;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Pas;
import fr.lpi.scolarite.application.importation.dossier.ImportsEnCours;
import fr.lpi.scolarite.application.importation.verification.NoterRefus;
import fr.lpi.scolarite.application.importation.verification.OuvrirImport;
import fr.lpi.scolarite.application.importation.verification.VerifierImport;
import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import fr.lpi.scolarite.fichier.Contenu;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Puts the use cases of an import to work in the background; none of them calls another, each has its transaction.
@Component
public class ConduireImport {

    private final OuvrirImport ouvrir;
    private final VerifierImport verifier;
    private final NoterRefus noterRefus;
    private final ConsulterImport consulter;
    private final ImporterEleves importer;
    private final ImportsEnCours enCours;

    ConduireImport(
            OuvrirImport ouvrir,
            VerifierImport verifier,
            NoterRefus noterRefus,
            ConsulterImport consulter,
            ImporterEleves importer,
            ImportsEnCours enCours) {
        this.ouvrir = ouvrir;
        this.verifier = verifier;
        this.noterRefus = noterRefus;
        this.consulter = consulter;
        this.importer = importer;
        this.enCours = enCours;
    }

    /// A file that its reader closes, whatever happens.
    public interface Fichier extends Contenu, AutoCloseable {

        @Override
        void close();
    }

    /// @return where the check stands after a moment
    public EtatImport verifier(Utilisateur utilisateur, EtablissementId etablissement, Fichier fichier, String nom) {
        var id = ouvrir.executer(utilisateur, etablissement, nom);
        enCours.lancer(id, avancement -> {
            try (fichier) {
                verifier.executer(utilisateur, id, fichier, avancement);
            } catch (FichierRefuse refuse) {
                noterRefus.executer(utilisateur, id, refuse);
            }
            return Optional.empty();
        });
        return consulter.executer(utilisateur, id);
    }

    /// @return where the import stands after a moment
    public EtatImport importer(Utilisateur utilisateur, UUID id, Demande demande) {
        switch (consulter.executer(utilisateur, id)) {
            case AImporter _ -> lancer(utilisateur, id, demande);
            case EnCours _ -> enCours.attendre(id);
            case EtatImport deja -> {
                return deja;
            }
        }
        return consulter.executer(utilisateur, id);
    }

    private void lancer(Utilisateur utilisateur, UUID id, Demande demande) {
        enCours.lancer(id, avancement -> {
            try {
                return importer.executer(utilisateur, id, demande, avancement);
            } catch (DuplicateKeyException _) {
                importer.comparerDeNouveau(utilisateur, id);
                return Optional.of(Pas.A_RELIRE);
            }
        });
    }
}
