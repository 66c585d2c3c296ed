package fr.lpi.ppre.application;

import fr.lpi.acces.CompteId;
import fr.lpi.config.Systeme;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.ppre.domain.EleveVu;
import fr.lpi.ppre.domain.Formulaire;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.Saisie;
import fr.lpi.ppre.persistence.JdbcElevesVus;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleves;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PpreDuSysteme implements RedigerPpre {

    private final Livrets livrets;
    private final Eleves eleves;
    private final JdbcPpres ppres;
    private final JdbcElevesVus elevesVus;
    private final Referentiel referentiel;
    private final EntetesPpre entetes;
    private final Clock horloge;

    PpreDuSysteme(
            Livrets livrets,
            Eleves eleves,
            JdbcPpres ppres,
            JdbcElevesVus elevesVus,
            Referentiel referentiel,
            EntetesPpre entetes,
            Clock horloge) {
        this.livrets = livrets;
        this.eleves = eleves;
        this.ppres = ppres;
        this.elevesVus = elevesVus;
        this.referentiel = referentiel;
        this.entetes = entetes;
        this.horloge = horloge;
    }

    @Override
    @Transactional
    public void rediger(LivretId livretId, Map<String, String> champs, CompteId par, LocalDate le, boolean finaliser) {
        Systeme.exiger();
        var eleve = livrets.parId(livretId)
                .flatMap(livret -> eleves.parId(livret.eleve()))
                .orElseThrow();
        var secondDegre = eleve.etablissement().secondDegre();
        var palier = referentiel.palierDe(eleve.niveau(), secondDegre);
        var formulaire = new Formulaire(referentiel, palier, secondDegre);
        champs.keySet().forEach(champ -> {
            if (!formulaire.connait(champ)) {
                throw new IllegalArgumentException("Le formulaire n'a pas de champ « %s »".formatted(champ));
            }
        });
        var instant = le.atTime(16, 30).atZone(horloge.getZone()).toInstant();
        var brouillon = new Brouillon(
                new Identite(new PpreId(UUID.randomUUID()), livretId, palier, secondDegre, instant),
                new Saisie(champs),
                Map.of(),
                1,
                instant);
        ppres.creer(brouillon, par);
        elevesVus.garder(brouillon.id(), EleveVu.de(eleve));
        if (finaliser) {
            ppres.finaliser(brouillon.finaliser(formulaire, entetes.du(brouillon, le)), par, instant);
        }
    }
}
