import { people } from './people.ts';

export const morePeopleSpanish = people({
  female: `Adoración, Brígida, Casilda, Desamparados, Eulalia, Filomena, Genoveva, Hortensia, Isidora, Josefa, Lourdes, María Jesús, Natividad, Obdulia, Piedad, Rosario, Soledad, Trinidad, Úrsula, Virtudes, Ana Isabel,
    Ainhoa, Leire, Garazi, Aina, Laia, Iria, Antía, Noelia, Vanesa, Malika, Ikram, Houda, Aicha, Oumaima, Florentina, Raluca, Halyna, Nataliya, Yulieth, Leidy Johana, Dayana, Guadalupe, Binta, Ngozi, Lihua, Elżbieta, Consuelo, Luz`,
  male: `Abundio, Basilio, Cipriano, Demetrio, Evaristo, Fulgencio, Gervasio, Higinio, Isidro, Jacinto, Ladislao, Macario, Nemesio, Onofre, Prudencio, Remigio, Secundino, Telesforo, Victoriano, Juan José, Francisco Javier, Jesús María,
    Eneko, Beñat, Jokin, Biel, Pol, Quim, Roi, Uxío, Abdelkrim, Driss, Mustapha, Brahim, Costel, Marius, Yaroslav, Taras, Brayan, Jefferson, Ever, Modou, Lamine, Xiaojun, Jerzy, Emeka, Ángel, Justo, Bruno`,
  surnames: `Alarcia, Berrocal, Corchado, Dorado, Escribano, Fajardo, Garrido, Hontoria, Izquierdo, Jarabo, Lafuente, Madariaga, Noriega, Ordovás, Palomeque, Quiroga, Rebolledo, Somavilla, Trueba, Unzueta, Valdeolmillos, Zorrilla,
    Arrizabalaga, Basterretxea, Elorriaga, Gorostiaga, Izagirre, Otxoa, Urkullu, Zugasti, Bonastre, Claramunt, Domènech, Fàbregas, Llorens, Montcada, Rovira i Pons, Sunyer, Abuín, Bouzas, Caamaño, Lamas, Rodicio, Vilariño, Mas, Coll, Pla, Pujol, Riu,
    de la Peña, de la Mata, de las Casas, del Valle, del Pozo, de Juan, San Martín, Santa Cruz, Díaz de Mendívil, López de Lacalle, Sáenz de Urturi, Gómez-Acebo, Crespo, Calvo, Cano, Rojo, Prieto, Tejedor, Molinero, Pastor, Monje, Sacristán, Marzo, Julio, Campos, Ríos, Montes, Huertas, Fuentes, Viejo, Gallardo,
    El Bakkali, El Amrani, Benjelloun, Bouzidi, Ben Hamou, Lahlou, Cherkaoui, Popa, Ardeleanu, Dobre, Melnyk, Tkachenko, Savchuk, Aleksandrov, Todorova, Diallo, Camara, Sarr, Eze, Okeke, Mba, Nguema, Quispe Mamani, Ticona, Chávez, Cusi, Pillajo, Toapanta, Guaylla, Marulanda, Echeverry, Agudelo, Bustamante, Wang, Lin, Huang, Kowalska, Jabłoński, Ferreira da Silva, Gonçalves, MacLennan, Håkansson, Bianchi, Schröder`,
});
