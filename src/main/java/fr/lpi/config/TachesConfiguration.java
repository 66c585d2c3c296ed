package fr.lpi.config;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// What LPI does at its own hours: each module says when, beside what it does.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TachesConfiguration {}
