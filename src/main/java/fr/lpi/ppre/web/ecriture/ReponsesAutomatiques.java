package fr.lpi.ppre.web.ecriture;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.EnregistrerPpre;
import fr.lpi.ppre.application.EnregistrerPpre.Resultat;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.domain.Ppre.Trace;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.EnvoisUniques;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What a field that saves itself is told: written, or met by another text; and what others changed meanwhile.
@Component
class ReponsesAutomatiques {

    private final EnregistrerPpre enregistrerPpre;
    private final LirePpre lirePpre;
    private final EnvoisUniques envois;
    private final Comptes comptes;
    private final Pages pages;
    private final TemplateEngine gabarits;
    private final JsonMapper json;

    ReponsesAutomatiques(
            EnregistrerPpre enregistrerPpre,
            LirePpre lirePpre,
            EnvoisUniques envois,
            Comptes comptes,
            Pages pages,
            TemplateEngine gabarits,
            JsonMapper json) {
        this.enregistrerPpre = enregistrerPpre;
        this.lirePpre = lirePpre;
        this.envois = envois;
        this.comptes = comptes;
        this.pages = pages;
        this.gabarits = gabarits;
        this.json = json;
    }

    /// @param heure « 10 h 42 »
    /// @param par who changed `autres`, when it is one person
    record Reponse(
            String heure,
            Map<String, ReponseChamp> champs,
            Map<String, String> autres,
            @Nullable String par,
            int revision,
            String marge) {}

    /// @param etat `ecrit` or `conflit`
    record ReponseChamp(
            String etat,
            String valeur,
            @Nullable String message,
            @Nullable String par,
            @Nullable String le,
            @Nullable String adresse) {}

    /// @param revision the one the page knows
    /// @param corrige the page shows errors, which go as they are mended
    @Transactional
    ResponseEntity<String> enregistrer(
            Utilisateur par, PpreId ppre, Etape etape, Envoi envoi, int revision, boolean corrige) {
        var corps = envois.uneFois(envoi.cle(), () -> {
            var resultat = enregistrerPpre.executer(par, ppre, envoi.modifications());
            return json.writeValueAsString(reponse(par, ppre, etape, envoi, resultat, revision, corrige));
        });
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(corps);
    }

    private Reponse reponse(
            Utilisateur par, PpreId ppre, Etape etape, Envoi envoi, Resultat resultat, int revision, boolean corrige) {
        var apres = resultat.apres();
        var formulaire = enregistrerPpre.formulaire(apres);
        var longueurs = Lecture.de(apres.saisie(), formulaire).bloquants().stream()
                .filter(manque -> corrige || manque.tropLong())
                .collect(Collectors.toMap(Manque::champ, Manque::message, (a, _) -> a));
        var conflits = resultat.fusion().conflits().stream()
                .map(fr.lpi.web.formulaire.Modification::champ)
                .collect(Collectors.toSet());
        var champs = new LinkedHashMap<String, ReponseChamp>();
        for (var modification : envoi.modifications()) {
            var champ = modification.champ();
            var valeur = apres.saisie().lire(champ);
            var trace = Optional.ofNullable(apres.traces().get(champ));
            champs.put(
                    champ,
                    conflits.contains(champ)
                            ? new ReponseChamp(
                                    "conflit",
                                    valeur,
                                    null,
                                    trace.flatMap(this::nom).orElse(null),
                                    trace.map(Trace::le).map(Dates::heure).orElse(null),
                                    "/ppres/" + ppre + "/conflit?champ=" + champ)
                            : new ReponseChamp("ecrit", valeur, longueurs.get(champ), null, null, null));
        }
        var autres = new LinkedHashMap<String, String>();
        apres.traces().forEach((champ, trace) -> {
            if (trace.revision() > revision && !trace.par().equals(par.id()) && !champs.containsKey(champ)) {
                autres.put(champ, apres.saisie().lire(champ));
            }
        });
        var auteurs = autres.keySet().stream()
                .map(champ -> Optional.ofNullable(apres.traces().get(champ)).flatMap(this::nom))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Reponse(
                Dates.heure(apres.modifieLe()),
                champs,
                autres,
                auteurs.size() == 1 ? auteurs.getFirst() : null,
                apres.revision(),
                marge(par, ppre, etape));
    }

    private Optional<String> nom(Trace trace) {
        return comptes.parId(trace.par()).map(Utilisateur::nomComplet);
    }

    private String marge(Utilisateur par, PpreId ppre, Etape etape) {
        var sortie = new StringOutput();
        gabarits.render("ppre/marge.jte", pages.marge(lirePpre.sansTrace(par, ppre), etape), sortie);
        return sortie.toString();
    }
}
