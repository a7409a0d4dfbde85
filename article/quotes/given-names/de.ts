// First names common in German-language news, beside those of given-names/en.ts.

export const female = `angela ursula annalena sabine petra claudia monika renate gabriele brigitte andrea susanne katrin kathrin silke heike birgit karin ingrid
annegret franziska katja anke anja nicole stefanie christina barbara elke ilse gisela hannelore manuela martina simone sandra tanja ulrike ute yvonne lena
johanna luisa marie sahra alice saskia bettina margot marlene gülsen beate doris dorothee inge jutta`

export const male = `olaf friedrich markus robert christian horst wolfgang jürgen klaus peter hans heinz günter gerhard helmut dieter werner manfred uwe bernd
rainer joachim frank jens jörg stefan stephan thomas andreas michael matthias martin torsten thorsten ulrich volker winfried karl kurt lars sven tobias
sebastian florian philipp felix jan jonas lukas kai boris norbert guido sigmar frank-walter karl-theodor heiko cem gregor lothar franz reinhard rudolf
armin ralf roland rüdiger walter hartmut edmund ottmar`
