import { people } from './people.ts';

/** Written by hand, with the names from elsewhere that Spanish clinics and courts meet. */
export const peopleSpanish = people({
  female: `Remedios, Encarnación, Inmaculada, Visitación, Purificación, Milagros, Consuelo, Almudena, Macarena, Rocío, Begoña, Arantxa, Nekane, Edurne, Maitane, Itziar, Montserrat, Meritxell, Mireia, Núria, Uxía, Sabela,
    Candela, Jimena, Leocadia, Herminia, Práxedes, Mª Carmen, María Dolores, Ana Belén, María del Mar, Rosa María, Yolanda, Yurena, Guacimara, Yaiza, Nayara, Fátima, Hanane, Karima, Naima, Samira, Ioana, Mihaela, Daniela, Ludmila, Oksana, Yulia,
    Xiomara, Yesenia, Marisela, Luz Marina, Nohora, Quispe, Awa, Fatoumata, Mei, Xiaoling, Priscila, Edite, Ermelinda, Solange, Agnieszka, Zofia`,
  male: `Gumersindo, Eustaquio, Heliodoro, Baldomero, Wenceslao, Saturnino, Leandro, Fermín, Iker, Asier, Aitor, Koldo, Gorka, Xabier, Unai, Jordi, Oriol, Pau, Arnau, Ferran, Brais, Xoán, Anxo, Nicanor, Ildefonso, Crisanto,
    José María, Juan Carlos, José Luis, Luis Miguel, Miguel Ángel, Fco. Javier, Yeray, Ayoze, Airam, Mohamed, Rachid, Abdeslam, Hassan, Youssef, Ionel, Gheorghe, Vasile, Mihai, Oleksandr, Dmytro, Wilson, Jhon Jairo, Edwin, Wilmer, Yeison, Nelson,
    Mamadou, Cheikh, Ousmane, Wei, Haoran, Duarte, Zbigniew, Salvatore, Hakim, Ramón`,
  surnames: `Abascal, Barrenechea, Cifuentes, Del Olmo, Echevarría, Fuentecilla, Galdós, Hinojosa, Iturralde, Jáuregui, Lasheras, Manzanares, Nebrera, Olavide, Pedraza, Quintanilla, Requejo, Salinero, Tordesillas, Urdangarin, Valdivieso, Ybarra, Zubizarreta,
    Aguirregabiria, Bengoetxea, Etxebarria, Goikoetxea, Larrañaga, Mendizábal, Orbegozo, Uriarte, Zabaleta, Puigdevall, Casademont, Ferrer-Salat, Vilallonga, Capdevila, Bofarull, Llull, Fiol, Mesquida, Piñeiro, Outeiriño, Castiñeira, Freijomil, Lourido, Seoane, Feijóo,
    de la Fuente, de la Torre, de los Ríos, de las Heras, del Castillo, del Río, de Miguel, San Román, Santamaría, Sánchez-Barcaiztegui, García-Margallo, Pérez de Ayala, Ruiz de Alarcón, Fernández de Córdoba, Ponce de León, Guzmán y Valle, Calle, Plaza, Puente, Iglesias, Rey,
    Conde, Marqués, Hidalgo, Caballero, Herrero, Zapatero, Carnicero, Abad, Fraile, Delgado, Moreno, Blanco, Rubio, Bueno, Bravo, Alegre, Valiente, Enero, Abril, Domingo, Viernes, Casado, Soltero, Toro, Lobo, Cordero, Carnero, Vaca, Gallo, Paloma, Rosales, Romero, Laurel, Olivares,
    Pizarro, Cortijo, Matamoros, Peleteiro, Bermúdez, Orellana, Chinchilla, Tordera, Amezcua, Benítez-Cano, Bencomo, Tacoronte, Doramas, Mamani, Condori, Choque, Huanca, Yupanqui, Guaraní, Catari, Restrepo, Ospina, Jaramillo, Zuluaga, Echeverri, Villavicencio, Guamán, Quishpe,
    El Idrissi, El Haddad, Benali, Bouchaib, Ait Lahcen, Ben Ali, Ouazzani, Chafik, Amrani, Tahiri, Popescu, Munteanu, Ciobotaru, Dragomir, Stanciu, Kovalchuk, Shevchenko, Bondar, Ivanov, Petrova, Dimitrova, Georgiev, Ndiaye, Diop, Sow, Mbaye, Traoré, Okafor, Obiang, Nsue, Ondo, Chen, Zhou, Xu, Jin,
    da Rocha, Carvalho, Esteves, Magalhães, Nowakowska, Wiśniewski, Rossi, Lombardi, Schneider, Vandenberg, O'Farrill, Larsen, Kjær, Hoang, Singh`,
});
