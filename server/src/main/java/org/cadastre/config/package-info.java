/// What the server is told from outside: [Config] holds one record per section of `config/cadastre.yaml`, and
/// [Config#load] reads it from a file, environment variables and flags. [ConfigResult] is either the configuration or
/// every [ConfigProblem] at once, with its key and what is allowed.
@NullMarked
package org.cadastre.config;

import org.jspecify.annotations.NullMarked;
