import { people } from './people.ts';

export const morePeopleGerman = people({
  female: `Kunigunde, Walburga, Roswitha, Edeltraud, Gudrun, Heidemarie, Mechthild, Irmgard, Annegret, Frauke, Wiebke, Silke, Dörte, Swantje, Svenja, Mareike, Anneke, Zita, Vreni, Ursina, Seraina,
    Gülay, Nurcan, Sevgi, Aygül, Emel, Esma Nur, Bożena, Halina, Jadwiga, Ljubica, Mirjana, Rahel, Selamawit, Ngozi, Thi Mai, Xiaomei, Padmini, Shirin, Faten, Marie-Theres, Anna-Lena, Eva, Rosa`,
  male: `Gotthilf, Ekkehard, Burkhard, Hartmut, Wolfram, Volker, Detlef, Ortwin, Helge, Arne, Enno, Fokko, Tjark, Korbinian, Alois, Xaver, Beat, Urs, Reto, Gion,
    Bülent, Serkan, Cengiz, Haluk, İbrahim, Yiğit, Leszek, Tadeusz, Goran, Dragan, Zoran, Vuk, Tesfay, Chidi, Quoc Anh, Jianguo, Suresh, Farhad, Ghassan, Abdulqader, Hans-Jürgen, Karl-Heinz, Ernst, Frank, Horst`,
  surnames: `Achterberg, Bödefeld, Cronjäger, Dörpinghaus, Eggebrecht, Fürchtegott, Grünewald, Hünerbein, Irlbeck, Jessberger, Kötterheinrich, Lüdenscheidt, Mühlenbruch, Nüsslein, Obermaier, Pfefferkorn, Querengässer, Rübsamen,
    Schimmelpfennig, Tümmler, Uhlmannsiek, Vietzke, Wüstenhagen, Ziegenbalg, Kaltenbrunner, Gschwandtner, Hinterseer, Pichlmaier, Oberleitner, Bütikofer, Zgraggen, Aeschlimann, von Allmen, In-Albon, Zumsteg, Caduff, Petersen, Hansen-Voss, Tjaden, Onken,
    von Bredow-Hagen, zu Solms, von der Heyden, von dem Bussche, Freiherr von Lerchenfeld, van Aken, ten Hompel, Janßen, Schneidewind, Meier-Trautwein, Schulze zur Wiesch, Große-Wortmann, Weiss, Kurz, Lang, Jung, Fromm, Grimm, Winter, Freitag, Koch, Wirt, Bürger, Sommer, Sauer, Voigt, Vogt, Schreiber, Schäfer-Kunz,
    Karaca, Doğan, Büyükkaya, Uçar, Tekinoğlu, Şimşek, Altıntaş, Wrzesińska, Szymczyk, Gorzelak, Pietrzyk, Kaczmarczyk, Hrdlička, Novotný, Horváth, Szűcs, Jovanović, Bašić, Hadžihasanović, Gjonaj, Berisha, Shala, Rexhepi, Tadesse, Ghebrehiwet, Owusu-Ansah, Okoroafor, Mbeki, Keïta,
    Al-Dulaimi, Al Khatib, Abou Chakra, El Moussaoui, Hamidzadeh, Rezaeian, Noorzai, Sheikh, Rajagopalan, Wickramasinghe, Phan, Doan, Luu, Chiang, Xu, Lysenko, Hnatiuk, Sokolova, Weinstein, Rosenzweig, Di Benedetto, Lo Presti, Papadimitriou, Karagiannis, Lindqvist, Sørlie`,
});
