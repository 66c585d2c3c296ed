package fr.lpi.livret.application;

import fr.lpi.acces.CompteId;
import fr.lpi.config.Systeme;
import fr.lpi.livret.Livret;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.livret.Partage;
import fr.lpi.livret.domain.FormulaireAmenagements;
import fr.lpi.livret.persistence.JdbcAmenagements;
import fr.lpi.livret.persistence.JdbcLivrets;
import fr.lpi.livret.persistence.JdbcPartages;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.formulaire.Fusion;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class LivretsDuSysteme implements OuvrirLivrets {

    private final SecureRandom hasard = new SecureRandom();
    private final JdbcLivrets livrets;
    private final JdbcAmenagements amenagements;
    private final JdbcPartages partages;
    private final Eleves eleves;
    private final FormulaireAmenagements formulaire;
    private final Clock horloge;

    LivretsDuSysteme(
            JdbcLivrets livrets,
            JdbcAmenagements amenagements,
            JdbcPartages partages,
            Eleves eleves,
            Referentiel referentiel,
            Clock horloge) {
        this.livrets = livrets;
        this.amenagements = amenagements;
        this.partages = partages;
        this.eleves = eleves;
        this.formulaire = new FormulaireAmenagements(referentiel);
        this.horloge = horloge;
    }

    @Override
    @Transactional
    public LivretId ouvrir(EleveId eleve, CompteId responsable, List<CompteId> contributeurs, LocalDate le) {
        Systeme.exiger();
        var livret = Livret.nouveau(
                new LivretId(UUID.randomUUID()),
                NumeroLivret.tirer(hasard),
                eleve,
                le.atTime(10, 0).atZone(horloge.getZone()).toInstant(),
                responsable,
                contributeurs);
        if (!livrets.ajouter(livret)) {
            throw new LivretExistant();
        }
        return livret.id();
    }

    @Override
    @Transactional
    public void recevoir(LivretId livret, LocalDate le) {
        Systeme.exiger();
        livrets.recevoir(livret, le.atTime(9, 0).atZone(horloge.getZone()).toInstant());
    }

    @Override
    @Transactional
    public void choisir(LivretId livret, Map<String, String> champs, CompteId par, LocalDate le) {
        Systeme.exiger();
        champs.keySet().forEach(champ -> {
            if (!formulaire.connait(champ)) {
                throw new IllegalArgumentException("Les banques n'ont pas de champ « %s »".formatted(champ));
            }
        });
        var instant = le.atTime(16, 30).atZone(horloge.getZone()).toInstant();
        var ecrits = champs.keySet().stream().sorted().toList();
        amenagements.enregistrer(
                livret,
                amenagements
                        .pourEcrire(livret, instant)
                        .fusionnee(new Fusion(champs, ecrits, List.of()), par, instant));
    }

    @Override
    @Transactional
    public void partager(LivretId id, CompteId par, LocalDate le) {
        Systeme.exiger();
        var eleve = livrets.parId(id)
                .flatMap(livret -> eleves.parId(livret.eleve()))
                .orElseThrow();
        var instant = le.atTime(11, 0).atZone(horloge.getZone()).toInstant();
        partages.ajouter(id, new Partage(eleve.etablissement().departement(), instant, par, null));
    }
}
