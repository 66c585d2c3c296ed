package fr.lpi.config.securite;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;

@Configuration(proxyBeanMethods = false)
class SecuriteConfiguration {

    private static final String CSP = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "object-src 'none'");

    @Bean
    SecurityFilterChain securite(HttpSecurity http, SecurityContextRepository session) throws Exception {
        var json = new MediaTypeRequestMatcher(new HeaderContentNegotiationStrategy(), MediaType.APPLICATION_JSON);
        json.setUseEquals(true);
        return http.authorizeHttpRequests(
                        demandes -> demandes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        "/connexion",
                                        "/mot-de-passe/*",
                                        "/premiere-connexion/*",
                                        "/projets/*",
                                        "/projets/*/pdf",
                                        "/actifs/**",
                                        "/plan-du-site",
                                        "/qu-est-ce-qu-un-ppre",
                                        "/accessibilite",
                                        "/mentions-legales",
                                        "/donnees-personnelles")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .securityContext(contexte -> contexte.securityContextRepository(session))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED)
                        .sessionFixation(fixation -> fixation.changeSessionId()))
                .csrf(jeton -> jeton.csrfTokenRepository(jetons()))
                .formLogin(formulaire -> formulaire
                        .loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("motDePasse")
                        .successHandler(new RetourApresConnexion())
                        .failureHandler((demande, reponse, refus) -> {
                            demande.setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, refus);
                            demande.getRequestDispatcher("/connexion/refusee").forward(demande, reponse);
                        }))
                .logout(sortie -> sortie.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?fait=deconnexion"))
                .exceptionHandling(erreurs -> erreurs.accessDeniedHandler(new EnvoiRefuse())
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), json)
                        .defaultAuthenticationEntryPointFor(new VersLaConnexion(), _ -> true))
                .headers(entetes -> entetes.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                        .referrerPolicy(renvoi -> renvoi.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    /// In a cookie and not in the session: a page left open writes again after a new login.
    private static CookieCsrfTokenRepository jetons() {
        var jetons = new CookieCsrfTokenRepository();
        jetons.setCookieName("lpi-jeton");
        jetons.setHeaderName("X-CSRF-TOKEN");
        return jetons;
    }

    /// Argon2id with the parameters of the OWASP password sheet (19 MiB, 2 passes, 1 lane).
    @Bean
    PasswordEncoder encodeur() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }
}
