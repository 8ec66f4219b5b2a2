import { people } from './people.ts';

/** Written by hand, with the names from elsewhere that French, Belgian and Swiss clinics and courts meet. */
export const peopleFrench = people({
  female: `Solange, Ghislaine, Bernadette, Huguette, Yvette, Odile, Clotilde, Apolline, Capucine, Ségolène, Bérengère, Gwenaëlle, Nolwenn, Enora, Maïwenn, Soizic, Anaïs, Maëlys,
    Lou-Anne, Marie-Thérèse, Anne-Sophie, Marie Claire, Fatiha, Khadija, Zohra, Malika, Rachida, Naïma, Yasmina, Leïla, Aïcha, Aminata, Fatoumata, Mariama, Awa, Ndeye, Bintou, Clémence, Rokhaya, Nguyêt, Thi Lan, Phuong,
    Ioana, Mihaela, Agnieszka, Bogumiła, Lucinda, Conceição, Giuseppina, Carmela, Gülay, Elif, Siranoush, Anahit, Haingo, Voahangy, Perrine, Garance, Philomène, Blandine, Joséphine, Margaux`,
  male: `Gaëtan, Thibault, Enguerrand, Amaury, Tanguy, Yannick, Gwendal, Erwan, Loïc, Ronan, Corentin, Fulgence, Anselme, Barthélemy, Ghislain, Jean-Baptiste, Pierre-Yves, Jean-Loup, François-Xavier, Jean Marc,
    Mohamed, Abdelkader, Rachid, Slimane, Brahim, Noureddine, Hocine, Mustapha, Mamadou, Ousmane, Cheikh, Souleymane, Ibrahima, Moussa, Koffi, Dieudonné, Hervé, Van Long, Quoc Bao, Minh Duc, Florin, Gheorghe, Zbigniew, Casimir, Joaquim, Adelino,
    Calogero, Salvatore, Orhan, Hakan, Garabed, Vartan, Rado, Andry, Achille, Hippolyte, Octave, Léandre, Côme, Titouan, Éloi, Ulysse`,
  surnames: `Aubrespy, Bellanger, Carpentier, Desrosiers, Échallier, Fauquembergue, Grandjean, Hautecloque, Imbault, Jacquemart, Kerguelen, Lescure, Malaterre, Nourrissier, Ollivier, Pouget, Quéméneur, Roquebert, Sauvageot, Taillandier,
    Urvoas, Vaucanson, Yvernault, Zimmerlin, Abgrall, Bozec, Corre, Drévillon, Floc'h, Guivarc'h, Le Goff, Le Bihan, Le Guennec, Kermorvan, Penn, Quéré, Tanguy, Etchegaray, Iribarne, Haranburu, Schaeffer, Oberlé, Muckensturm, Wurtz, Heitz,
    Vandenbroucke, Vanhoutte, Deleplanque, Lefebvre-Utile, de Villeneuve, de La Rochefoucauld, d'Ormesson, d'Estienne, du Plessis, des Essarts, de Saint-Exupéry, de Broglie, L'Hermite, Petitjean, Bonnefoy, Boisvert, Chantelouve, Poisson, Boulanger, Berger,
    Marchand, Lévêque, Mercier, Chevalier, Prévost, Juge, Médecin, Avril, Dimanche, Lundi, Printemps, Fleury, Dupuis, Fontaine, Rivière, Montagne, Blanchet, Legrand, Lepetit, Joly, Charmant, Lacroix, Deschamps, Duchemin, Delarue, Delamare,
    Benhamou, Benchetrit, Bouazza, Belkacem, Boudjellal, Chaoui, Djebbar, El Khoury, El Mansouri, Ferhat, Ghezali, Hamdaoui, Ait Ahmed, Ould Kaddour, Ben Youssef, Mebarki, Ouali, Slimani, Tahar, Zerrouki, Diop, N'Diaye, Sarr, Traoré, Coulibaly, Keïta, Konaté,
    Sissoko, Bâ, Sy, N'Guessan, Kouassi, Mbemba, Tshibangu, Ilunga, Mavinga, Rakotomalala, Andriamanana, Razafindrakoto, Nguyen, Trinh, Dinh, Phan Van, Souvannavong, Chea, Kaczmarek, Wojciechowski, Szymczak, Nowak, Popa, Dumitrescu, Lupu,
    Da Costa, Dos Santos, Ferreira Lopes, Teixeira, Gonçalves, Esposito, Di Giovanni, Lo Monaco, Bianchini, Martínez, Etxeberria, Zapata, Yılmaz, Kaya, Öztürk, Hovhannisyan, Manoukian, Petrosyan, Ivanova, Kovalenko, Grünberg, Weil, Dreyfus, Lévy-Bruhl, Aron,
    Vuillemin, Perret-Gentil, Rochat, Chappuis, Cuendet, Janssens, Vanderlinden, Claes, Willems`,
});
