import { people } from './people.ts';

/** Written by hand, with the names from elsewhere that German, Austrian and Swiss clinics and courts meet. */
export const peopleGerman = people({
  female: `Hannelore, Waltraud, Edeltraud, Roswitha, Gudrun, Hiltrud, Irmgard, Friederike, Wiebke, Antje, Frauke, Silke, Maren, Swantje, Imke, Gesa, Ortrud,
    Kriemhild, Walburga, Kreszenz, Vroni, Annegret, Anneliese, Rosemarie, Karin, Svenja, Leonie, Mathilda, Ayşe, Emine, Fatma, Hatice, Gülsüm, Şükran, Nurcan, Zehra,
    Agnieszka, Bożena, Danuta, Małgorzata, Katarzyna, Olena, Nadeschda, Ljudmila, Snežana, Jasminka, Mirjana, Valbona, Xhemile, Fatima, Khadija, Samira, Rojin, Thi Hoa,
    Ngoc Anh, Sigrún, Ann-Kathrin, Eva-Maria, Anna Lena, Chukwudi, Eleni, Ioanna`,
  male: `Eberhard, Gottfried, Ekkehard, Burkhard, Wolfram, Hartmut, Dietmar, Detlef, Knut, Enno, Focko, Hinnerk, Jörn, Thorsten, Lars-Erik, Sönke, Korbinian, Alois, Xaver,
    Ignaz, Leopold, Urs, Beat, Reto, Jürg, Ueli, Wendelin, Hans-Peter, Karl-Heinz, Ernst-August, Mehmet, Hüseyin, Ibrahim, Orhan, Yılmaz, Süleyman, Cem, Andrzej, Zbigniew, Stanisław,
    Grzegorz, Oleksandr, Wladimir, Dragan, Zlatko, Nenad, Besnik, Agron, Mahmoud, Abdulkarim, Nidal, Jamal, Azad, Van Thanh, Duc Minh, Kwabena, Ousmane, Giovanni, Dimitrios, Vasilios,
    Friedemann, Justus`,
  surnames: `Aschenbrenner, Birnstengel, Butenschön, Cordes, Dreyßigacker, Eichelmann, Fehrenbacher, Gutzeit, Hasselbring, Immenkötter, Jessen, Kötter, Löwenstein, Mühlhäuser, Niggemeier,
    Oestreicher, Pfannenschmidt, Quandt, Rübsam, Schürmann, Tönnies, Uhlenbrock, Vossiek, Wüstenberg, Zumbusch, Achterberg, Brüggemann, Czerny, Dührkoop, Ehmke, Finkbeiner, Grünewald,
    Holthaus, Iversen, Jüngling, Kleinschmidt, Lüdemann, Möllenbeck, Nachtigall, Osterloh, Pötsch, Rautenberg, Sauerwein, Trautwein, Unterberger, Volkmar, Wiedenhöft, Zellweger, Ammann, Brunschwiler,
    Gämperle, Hürlimann, Odermatt, Rüegg, Schwyzer, Zgraggen, Oberhuber, Pichlmaier, Prohaska, Wondratschek, Nowotny, Hrdlicka, Swoboda, Moosbrugger, Stadlbauer, Vogelsang, Morgenroth, Sommerfeld,
    Winterhalter, Herbst, Sonntag, Freitag, März, Mai, Stein, Berg, Wald, Kraft, Gut, Lang, Kurz, Klein, Kluge, Fröhlich, Kaiser, Richter, Amtmann, Pfleger, Apotheker, Küster, Henning, Ernst, Friedrich,
    von Bülow, von der Heyde, von Arnim, zu Löwenthal, von und zu Guttenberg, van der Felden, ter Horst, de Maizière, Graf von Schwerin, Schmidt-Rottluff, Meyer-Landrut, Leutheusser-Schnarrenberger, Müller-Wohlfahrt,
    Krüger-Diallo, Yıldız, Öztürk, Kılıç, Şahin, Aydoğan, Karabulut, Demirtaş, Çelik, Güneş, Kowalski, Wiśniewski, Zieliński, Szymańska, Jankowiak, Przybylla, Wójcik, Gorzelany, Bondarenko, Kravchuk, Melnyk, Schewtschenko, Iwanow,
    Smirnowa, Petrović, Jovanović, Hodžić, Begić, Marković, Krasniqi, Berisha, Gashi, Hoxha, Al-Masri, Al-Khatib, Haddad, Najjar, El Amrani, Ben Salah, Hamidi, Rezaei, Ahmadzai, Tekle, Haile, Mengistu, Nguyen, Tran, Pham Van, Le Thi,
    Diallo, Ouattara, Osei, Rossi, Esposito, Lo Presti, Di Stefano, Papadakis, Dimopoulos, Ferreira, da Silva, Hernández, Lindström, Sørensen, Bjarnason, Kekkonen, Szabó, Horváth, Dvořák, Novotná, Čermák, Balázs, Munteanu, Ciobanu, Singh, Kaur, Zhang, Li`,
});
